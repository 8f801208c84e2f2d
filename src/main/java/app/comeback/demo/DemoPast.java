package app.comeback.demo;

import app.comeback.plans.RunningPlan;
import app.comeback.shared.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What only time itself can leave behind: answers about mornings that are over, days as they were planned then, and a
 * decision that another one followed. No service takes these afterwards, and none should, so this is the demo's only SQL.
 */
@Component
class DemoPast {

    private static final Duration READ_AFTER = Duration.ofMinutes(25);

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

    /** A message of another day, read by these people a while later. */
    void message(AccountId client, AccountId author, String text, Instant at, List<AccountId> readers) {
        int number = database.sql("""
                        insert into message (id, client, author, body, sent_at)
                        values (?, ?, ?, ?, ?) returning number
                        """)
                .params(UUID.randomUUID(), client.value(), author.value(), text, at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        Instant readAt = at.plus(READ_AFTER);
        readers.forEach(reader -> database.sql("insert into message_read values (?, ?, ?, ?)")
                .params(client.value(), reader.value(), number, readAt.atOffset(ZoneOffset.UTC))
                .update());
    }

    /** Has the database check now, not at the transaction's end, that the decision moved the plan; the next may follow. */
    void settleDecision() {
        database.sql("set constraints phase_decision_takes_effect immediate").update();
        database.sql("set constraints phase_decision_takes_effect deferred").update();
    }
}
