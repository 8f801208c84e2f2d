package app.comeback.reviews;

import app.comeback.shared.Jobs;
import app.comeback.shared.PortalProperties;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases rejected words every night, a year after their decision (REV-13). */
@Component
class RetentionJob {

    private static final LocalTime AT = LocalTime.of(3, 40);

    private final Erasure erasure;
    private final ReviewAudit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RetentionJob(Erasure erasure, ReviewAudit audit, TransactionTemplate transaction, Clock clock) {
        this.erasure = erasure;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    void erase() {
        boolean hasMore = true;
        while (hasMore) {
            hasMore = Boolean.TRUE.equals(transaction.execute(status -> eraseSome()));
        }
    }

    private boolean eraseSome() {
        List<UUID> erased = erasure.expired(clock.instant());
        erased.stream().distinct().forEach(audit::erased);
        return !erased.isEmpty();
    }

    /** When it is done. */
    @Configuration
    static class Schedule {

        @Bean
        RecurringTask<Void> eraseRejectedWords(RetentionJob job, PortalProperties portal) {
            return Jobs.daily("erase-rejected-words", AT, portal.zone(), job::erase);
        }
    }
}
