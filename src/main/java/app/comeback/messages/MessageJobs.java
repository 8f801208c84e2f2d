package app.comeback.messages;

import app.comeback.shared.Jobs;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the portal does by itself: tells people that a message waits. */
@Configuration
class MessageJobs {

    private static final Duration PAUSE = Duration.ofMinutes(2);

    @Bean
    RecurringTask<Void> tellAboutMessages(MessageMails mails) {
        return Jobs.every("unread-messages", PAUSE, mails::send);
    }
}
