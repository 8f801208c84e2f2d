package app.comeback.responses;

import app.comeback.audit.AuditTrail;
import app.comeback.shared.Jobs;
import app.comeback.shared.PortalProperties;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases responses whose e-mail address nobody confirmed in time, and rejected words whose time is over. */
@Component
class ResponseJobs {

    private static final LocalTime AT = LocalTime.of(3, 42);

    private final ResponseStore store;
    private final PostingErasure erasure;
    private final TransactionTemplate transaction;
    private final AuditTrail audit;
    private final Clock clock;

    ResponseJobs(
            ResponseStore store,
            PostingErasure erasure,
            TransactionTemplate transaction,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.erasure = erasure;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    void eraseUnconfirmed() {
        store.removeUnconfirmed(clock.instant().minus(OwnResponsesService.TO_CONFIRM));
    }

    /** Erases rejected words a year after their decision (REV-13). */
    void eraseRejected() {
        boolean hasMore = true;
        while (hasMore) {
            hasMore = Boolean.TRUE.equals(transaction.execute(status -> eraseSome()));
        }
    }

    private boolean eraseSome() {
        List<UUID> erased = erasure.expired(clock.instant());
        erased.stream()
                .distinct()
                .forEach(posting -> audit.record("responses.erased", "posting", posting.toString(), Map.of()));
        return !erased.isEmpty();
    }

    /** When it is looked for. */
    @Configuration
    static class Schedule {

        @Bean
        RecurringTask<Void> unconfirmedResponses(ResponseJobs jobs) {
            return Jobs.every("erase-unconfirmed-responses", Duration.ofMinutes(30), jobs::eraseUnconfirmed);
        }

        @Bean
        RecurringTask<Void> rejectedPostings(ResponseJobs jobs, PortalProperties portal) {
            return Jobs.daily("erase-rejected-postings", AT, portal.zone(), jobs::eraseRejected);
        }
    }
}
