package app.comeback.shared;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;

/** Runs the jobs that the modules declare; in tests nothing runs by itself. */
@Configuration
class JobsConfiguration {

    private static final Duration POLLING = Duration.ofSeconds(5);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);
    private static final int THREADS = 3;

    @Bean(destroyMethod = "")
    Scheduler scheduler(DataSource database, Clock clock, ObjectProvider<Task<?>> tasks) {
        List<Task<?>> known = tasks.orderedStream().toList();
        List<RecurringTask<?>> recurring = known.stream()
                .filter(RecurringTask.class::isInstance)
                .<RecurringTask<?>>map(RecurringTask.class::cast)
                .toList();
        // The recurring ones become known by being started; named twice they are refused.
        List<Task<?>> others = known.stream()
                .filter(task -> !(task instanceof RecurringTask<?>))
                .toList();
        return Scheduler.create(database, others)
                .startTasks(recurring)
                .clock(clock::instant)
                .threads(THREADS)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .shutdownMaxWait(LONGEST_STOP)
                .failureLogging(LogLevel.ERROR, true)
                .build();
    }

    @Bean
    @Profile("!test")
    Polling polling(Scheduler scheduler) {
        return new Polling(scheduler);
    }

    /** Begins when the application is ready, and ends before anything that a job may need. */
    static class Polling implements SmartLifecycle {

        private final Scheduler scheduler;
        private volatile boolean running;

        Polling(Scheduler scheduler) {
            this.scheduler = scheduler;
        }

        @EventListener(ApplicationReadyEvent.class)
        void begin() {
            start();
        }

        @Override
        public void start() {
            scheduler.start();
            running = true;
        }

        @Override
        public void stop() {
            running = false;
            scheduler.stop();
        }

        @Override
        public boolean isRunning() {
            return running;
        }

        @Override
        public boolean isAutoStartup() {
            return false;
        }
    }
}
