package app.comeback.demo;

import app.comeback.plans.RunningPlan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What only time itself can leave behind: answers about mornings that are over, days as they were planned then, and a
 * decision that another one followed. No service takes these afterwards, and none should, so this is the demo's only SQL.
 */
@Component
class DemoPast {

    private final JdbcClient database;
    private final Clock clock;

    DemoPast(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void answer(UUID session, int pain, Instant at) {
        database.sql("insert into check_in (session, pain, answered_at, way) values (?, ?, ?, 'PORTAL')")
                .params(session, pain, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void plan(RunningPlan plan, LocalDate day, int sessions) {
        database.sql("""
                        insert into planned_day (client, day, plan, plan_version, sessions, kept_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        plan.client().value(),
                        day,
                        plan.id().value(),
                        plan.version(),
                        sessions,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Has the database check now, not at the transaction's end, that the decision moved the plan; the next may follow. */
    void settleDecision() {
        database.sql("set constraints phase_decision_takes_effect immediate").update();
        database.sql("set constraints phase_decision_takes_effect deferred").update();
    }
}
