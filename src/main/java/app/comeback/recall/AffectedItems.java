package app.comeback.recall;

import app.comeback.plans.PlanPublished;
import app.comeback.shared.Jobs;
import app.comeback.shared.PortalProperties;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the list of affected items whole. A publication adds its own items in its own transaction; a publication and an
 * opening at the same moment do not see each other, and what they missed the job adds.
 */
@Component
class AffectedItems {

    private final TaskStore tasks;
    private final RecallMails mails;
    private final Clock clock;
    private final PortalProperties portal;

    AffectedItems(TaskStore tasks, RecallMails mails, Clock clock, PortalProperties portal) {
        this.tasks = tasks;
        this.mails = mails;
        this.clock = clock;
        this.portal = portal;
    }

    /** Adds what is missing and tells who takes care of those clients; doing it again changes nothing. */
    @Transactional
    public void complete() {
        Set<UUID> clients = tasks.addMissing(clock.instant());
        if (!clients.isEmpty()) {
            mails.tasks(tasks.practitioners(clients, LocalDate.now(clock.withZone(portal.zone()))));
        }
    }

    /** Before the commit, because only then the plan has moved to its new version. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(PlanPublished published) {
        complete();
    }

    /** Looks every few minutes. */
    @Configuration
    static class Schedule {

        private static final Duration PAUSE = Duration.ofMinutes(5);

        @Bean
        RecurringTask<Void> recallItems(AffectedItems items) {
            return Jobs.every("recall-items", PAUSE, items::complete);
        }
    }
}
