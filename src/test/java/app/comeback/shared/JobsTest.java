package app.comeback.shared;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.testing.Eventually;
import app.comeback.testing.PortalTest;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class JobsTest {

    private final String name = "test-" + UUID.randomUUID();
    private final CopyOnWriteArrayList<String> runs = new CopyOnWriteArrayList<>();

    @Test
    void a_job_runs_as_the_portal_and_its_lines_carry_its_name(
            @Autowired DataSource database, @Autowired JdbcClient jdbc) {
        RecurringTask<Void> job = Jobs.every(name, Duration.ofHours(1), () -> runs.add(who() + " " + request()));

        runUntilItHasRun(job, database);

        assertThat(runs).containsExactly("system " + name);
        assertThat(picked(jdbc)).isFalse();
    }

    @Test
    void a_job_that_fails_keeps_its_next_turn(@Autowired DataSource database, @Autowired JdbcClient jdbc) {
        RecurringTask<Void> job = Jobs.every(name, Duration.ofHours(1), () -> {
            runs.add("tried");
            throw new IllegalStateException("this job always fails");
        });

        runUntilItHasRun(job, database);

        assertThat(jdbc.sql("select execution_time > now() from scheduled_tasks where task_name = ?")
                        .param(name)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void in_tests_nothing_runs_by_itself(@Autowired ApplicationContext portal) {
        assertThat(portal.getBeanNamesForType(ResolvableType.forClass(JobsConfiguration.Polling.class)))
                .isEmpty();
    }

    private void runUntilItHasRun(RecurringTask<Void> job, DataSource database) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("job", job);
        Scheduler scheduler = new JobsConfiguration()
                .scheduler(
                        database,
                        Clock.systemUTC(),
                        beans.getBeanProvider(ResolvableType.forClass(RecurringTask.class)));
        scheduler.start();
        try {
            Eventually.holds("the job has run", Duration.ofSeconds(30), () -> !runs.isEmpty());
        } finally {
            scheduler.stop();
        }
    }

    private boolean picked(JdbcClient jdbc) {
        return jdbc.sql("select picked from scheduled_tasks where task_name = ?")
                .param(name)
                .query(Boolean.class)
                .single();
    }

    private static String who() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication())
                .getName();
    }

    private static String request() {
        return String.valueOf(MDC.get(RequestIds.MDC_KEY));
    }
}
