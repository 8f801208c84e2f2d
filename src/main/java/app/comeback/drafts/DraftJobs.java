package app.comeback.drafts;

import app.comeback.shared.Jobs;
import app.comeback.shared.PortalProperties;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Removes drafts after 30 days: by then nobody comes back to them, and they may hold personal words. */
@Configuration
class DraftJobs {

    private static final Duration KEPT = Duration.ofDays(30);

    @Bean
    RecurringTask<Void> oldDraftRemoval(DraftService drafts, PortalProperties properties, Clock clock) {
        return Jobs.daily(
                "remove-old-drafts",
                LocalTime.of(3, 30),
                properties.zone(),
                () -> drafts.removeKeptBefore(clock.instant().minus(KEPT)));
    }
}
