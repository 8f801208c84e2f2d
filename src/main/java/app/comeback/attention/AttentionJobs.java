package app.comeback.attention;

import app.comeback.shared.Jobs;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What only time brings: days that pass without training, phases that take long, registrations that end. */
@Configuration
class AttentionJobs {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Bean
    RecurringTask<Void> findWhoNeedsSomebody(AttentionRefresh refresh) {
        return Jobs.every("attention", PAUSE, refresh::everybody);
    }
}
