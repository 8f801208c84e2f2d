package app.comeback.responses;

import app.comeback.shared.Jobs;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Erases responses whose e-mail address nobody confirmed in time. */
@Component
class ResponseJobs {

    private final ResponseStore store;
    private final Clock clock;

    ResponseJobs(ResponseStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    void eraseUnconfirmed() {
        store.removeUnconfirmed(clock.instant().minus(OwnResponsesService.TO_CONFIRM));
    }

    /** When it is looked for. */
    @Configuration
    static class Schedule {

        @Bean
        RecurringTask<Void> unconfirmedResponses(ResponseJobs jobs) {
            return Jobs.every("erase-unconfirmed-responses", Duration.ofMinutes(30), jobs::eraseUnconfirmed);
        }
    }
}
