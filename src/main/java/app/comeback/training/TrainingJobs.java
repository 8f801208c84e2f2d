package app.comeback.training;

import app.comeback.shared.Jobs;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the portal does by itself: asks about mornings, and keeps what was planned for each day. */
@Configuration
class TrainingJobs {

    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final Duration HOUR = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> askAboutMornings(CheckInReminders reminders) {
        return Jobs.every("morning-questions", PAUSE, reminders::send);
    }

    @Bean
    RecurringTask<Void> keepPlannedDays(PlanKeeping keeping) {
        return Jobs.every("planned-days", HOUR, keeping::keepAll);
    }
}
