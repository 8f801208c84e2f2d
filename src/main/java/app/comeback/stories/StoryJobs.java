package app.comeback.stories;

import app.comeback.audit.AuditTrail;
import app.comeback.shared.Jobs;
import app.comeback.shared.PortalProperties;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases rejected stories every night, a year after their decision (REV-13), unless an appeal is open. */
@Component
class StoryJobs {

    private static final LocalTime AT = LocalTime.of(3, 44);
    private static final int KEPT_YEARS = 1;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AuditTrail audit;
    private final Clock clock;

    StoryJobs(JdbcClient jdbc, TransactionTemplate transaction, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    void eraseRejected() {
        transaction.executeWithoutResult(status -> {
            List<UUID> erased = jdbc.sql("""
                            update story set body = null, shown = null, signed_as = '', facts = '…',
                              appeal_words = case when appeal_words is null then null else '…' end,
                              answer = case when answer is null then null else '…' end
                            where state in ('REJECTED', 'REMOVED') and body is not null and decided_at <= :before
                              and (appeal_at is null or appeal_decided_at is not null)
                            returning id""")
                    .param("before", clock.instant().atOffset(ZoneOffset.UTC).minusYears(KEPT_YEARS))
                    .query(UUID.class)
                    .list();
            erased.forEach(story -> audit.record("stories.erased", "story", story.toString(), Map.of()));
        });
    }

    /** When it is done. */
    @Configuration
    static class StorySchedule {

        @Bean
        RecurringTask<Void> rejectedStories(StoryJobs jobs, PortalProperties portal) {
            return Jobs.daily("erase-rejected-stories", AT, portal.zone(), jobs::eraseRejected);
        }
    }
}
