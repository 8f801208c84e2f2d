package app.comeback.exerciseimport;

import app.comeback.access.AccountSummary;
import app.comeback.access.Accounts;
import app.comeback.audit.AuditTrail;
import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.Jobs;
import app.comeback.shared.Refused;
import app.comeback.shared.RunAs;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Works on imports beside the screens. One that was interrupted is taken up again: reading starts anew, saving goes on
 * where it stopped.
 */
@Component
class ImportWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(15);

    /** Files that nobody began to import stay so long. */
    private static final Duration FILES_WAIT = Duration.ofDays(1);

    /** More at once would only wait for each other and take the portal's memory. */
    private static final int AT_ONCE = 2;

    private final ImportRuns runs;
    private final ImportReading reading;
    private final ImportSaving saving;
    private final UploadFolder uploads;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("exercise-import-", 1).factory());

    ImportWorker(
            ImportRuns runs,
            ImportReading reading,
            ImportSaving saving,
            UploadFolder uploads,
            Accounts accounts,
            AuditTrail audit,
            Clock clock) {
        this.runs = runs;
        this.reading = reading;
        this.saving = saving;
        this.uploads = uploads;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @Bean
    static RecurringTask<Void> takeUpImports(ImportWorker worker) {
        return Jobs.every("exercise-import", LOOK_EVERY, worker::takeUp);
    }

    /** Takes up what nobody alive works on, and takes away files that were uploaded for nothing. */
    void takeUp() {
        runs.abandoned().forEach(this::work);
        uploads.untouchedSince(clock.instant().minus(FILES_WAIT)).stream()
                .filter(run ->
                        runs.find(run).filter(one -> one.state().isAtWork()).isEmpty())
                .forEach(uploads::clear);
    }

    /** An import waits for its worker. */
    record Waiting(RunId run) {}

    @TransactionalEventListener
    void begin(Waiting waiting) {
        threads.execute(() -> RunAs.system(() -> work(waiting.run())));
    }

    private void work(RunId run) {
        UUID worker = UUID.randomUUID();
        if (!runs.claim(run, worker)) {
            return;
        }
        try {
            RunDetails details = runs.find(run).orElseThrow();
            end(run, worker, details.state() == RunState.READING ? reading.read(run, worker) : save(details, worker));
        } catch (Stopped stopped) {
            if (runs.isStopping(run)) {
                end(run, worker, RunState.CANCELLED);
            }
        } catch (RuntimeException unexpected) {
            if (Thread.currentThread().isInterrupted()) {
                runs.release(run, worker);
            } else {
                LOG.error("The import {} failed", run, unexpected);
                end(run, worker, RunState.FAILED);
            }
        }
    }

    private RunState save(RunDetails run, UUID worker) {
        AccountId by = runs.savedBy(run.id()).orElse(run.startedBy());
        AccountSummary account = accounts.find(by).orElseThrow(() -> new Refused("exerciseimport.refused.unknown"));
        Actor actor = new Actor(by, account.displayName(), account.roles());
        RunAs.actor(actor, () -> {
            saving.save(run, worker, by);
            return true;
        });
        return RunState.DONE;
    }

    private void end(RunId run, UUID worker, RunState state) {
        if (runs.leave(run, worker, state)) {
            uploads.clear(run);
            audit.record("exerciseimport.ended", "exercise-import", run.toString(), Map.of("state", state.name()));
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
