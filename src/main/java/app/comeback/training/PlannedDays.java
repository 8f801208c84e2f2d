package app.comeback.training;

import app.comeback.assessments.SafetyLocks;
import app.comeback.plans.PausedItem;
import app.comeback.plans.PlanItem;
import app.comeback.plans.Plans;
import app.comeback.plans.RunningPlan;
import app.comeback.shared.AccountId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps for each day whether a session was planned, as the plan stood on that day, so that a later version changes no
 * past adherence. A day on which the client was locked has no planned session: nobody may train then.
 */
@Component
class PlannedDays {

    /** A portal that was away for longer does not invent the days before. */
    private static final int MOST_DAYS_AT_ONCE = 60;

    private final JdbcClient database;
    private final Plans plans;
    private final SafetyLocks locks;
    private final Clock clock;

    PlannedDays(JdbcClient database, Plans plans, SafetyLocks locks, Clock clock) {
        this.database = database;
        this.plans = plans;
        this.locks = locks;
        this.clock = clock;
    }

    /** Keeps every day up to today that was not kept yet; again, it changes nothing. */
    void keep(AccountId client, ZoneId zone) {
        plans.running(client)
                .ifPresent(plan -> keep(plan, zone, !locks.open(client).isEmpty(), plans.paused(plan)));
    }

    /** The same for a plan that was read already. */
    void keep(RunningPlan plan, ZoneId zone, boolean isLocked, List<PausedItem> paused) {
        LocalDate today = LocalDate.now(clock.withZone(zone));
        LocalDate published = plan.publishedAt().atZone(zone).toLocalDate();
        LocalDate from = last(plan.client()).map(day -> day.plusDays(1)).orElse(published);
        LocalDate earliest = today.minusDays(MOST_DAYS_AT_ONCE);
        LocalDate first = from.isBefore(earliest) ? earliest : from;
        if (first.isAfter(today)) {
            return;
        }
        List<LocalDate> days = first.datesUntil(today.plusDays(1)).toList();
        Map<LocalDate, List<PlanItem>> due = isLocked ? Map.of() : plans.due(plan, days, paused);
        for (LocalDate day : days) {
            boolean isPlanned = !day.isBefore(published)
                    && !due.getOrDefault(day, List.of()).isEmpty();
            insert(plan, day, isPlanned ? 1 : 0);
        }
    }

    private Optional<LocalDate> last(AccountId client) {
        return database.sql("select day from planned_day where client = ? order by day desc limit 1")
                .param(client.value())
                .query(LocalDate.class)
                .optional();
    }

    private void insert(RunningPlan plan, LocalDate day, int sessions) {
        database.sql("""
                        insert into planned_day (client, day, plan, plan_version, sessions, kept_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        plan.client().value(),
                        day,
                        plan.id().value(),
                        plan.version(),
                        sessions,
                        SessionStore.utc(clock.instant()))
                .update();
    }

    /** Planned sessions of the days from, inclusive, to, exclusive; days without a plan are left out. */
    Map<LocalDate, Integer> between(AccountId client, LocalDate from, LocalDate to) {
        Map<LocalDate, Integer> planned = new HashMap<>();
        database.sql("select day, sessions from planned_day where client = ? and day >= ? and day < ?")
                .params(client.value(), from, to)
                .query((row, number) -> planned.put(row.getObject("day", LocalDate.class), row.getInt("sessions")))
                .list();
        return planned;
    }
}
