package app.comeback.shared;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.slf4j.MDC;

/**
 * Declares work that comes round by itself. A module returns the result from a {@code @Bean} method; the portal runs it
 * as the portal itself ({@link RunAs#system}), on one node at a time, and tries again at its next turn when it fails.
 */
public final class Jobs {

    private Jobs() {}

    /**
     * A job that runs again this long after it last ended.
     *
     * @param name what the job does, in lower-case words joined by hyphens; its key in the database for ever
     */
    public static RecurringTask<Void> every(String name, Duration pause, Runnable work) {
        return job(name, Schedules.fixedDelay(pause), work);
    }

    /**
     * A job that runs once a day.
     *
     * @param name what the job does, in lower-case words joined by hyphens; its key in the database for ever
     */
    public static RecurringTask<Void> daily(String name, LocalTime at, ZoneId zone, Runnable work) {
        return job(name, Schedules.daily(zone, at), work);
    }

    private static RecurringTask<Void> job(String name, Schedule schedule, Runnable work) {
        return Tasks.recurring(name, schedule).execute((instance, context) -> {
            try (var _ = MDC.putCloseable(RequestIds.MDC_KEY, name)) {
                RunAs.system(work);
            }
        });
    }
}
