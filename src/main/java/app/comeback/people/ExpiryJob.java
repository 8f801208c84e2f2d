package app.comeback.people;

import app.comeback.shared.Jobs;
import app.comeback.shared.PortalProperties;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every morning for credentials that end. */
@Configuration
class ExpiryJob {

    private static final LocalTime MORNING = LocalTime.of(6, 10);

    @Bean
    RecurringTask<Void> credentialExpiry(PortalProperties properties, ExpiryNotices notices) {
        return Jobs.daily("credential-expiry", MORNING, properties.zone(), notices::send);
    }
}
