package app.comeback.training;

import app.comeback.care.CarePeople;
import app.comeback.plans.Plans;
import app.comeback.plans.RunningPlan;
import app.comeback.shared.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Clients with a plan that they may train by. */
@Component
public class Trainees {

    private static final List<Exercise> EXERCISES = List.of(
            new Exercise("HX14", 3, null, 20, 1, null, true),
            new Exercise("HX13", 2, 8, null, 1, 1, true),
            new Exercise("HX15", 2, 12, null, 1, 1, false),
            new Exercise("HX12", 3, 4, null, 3, null, false));

    private final CarePeople people;
    private final Plans plans;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Trainees(CarePeople people, Plans plans, JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.people = people;
        this.plans = plans;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    public CarePeople people() {
        return people;
    }

    /** A client with a plan of four exercises, two of them in turn; three are for every day, one for every third. */
    public Trainee trainee() {
        Actor client = people.client();
        UUID plan = UUID.randomUUID();
        List<UUID> ids = EXERCISES.stream().map(exercise -> UUID.randomUUID()).toList();
        transaction.executeWithoutResult(status -> {
            database.sql("""
                            insert into plan (id, client, protocol_code, protocol_version, presentation, goal, injured,
                              started_at, started_by, start_phase, phase, phase_since, version)
                            values (:id, :client, 'hamstring-strain', 1, 'ACUTE_STRAIN', 'RUNNER', 'LEFT',
                              :now, :client, 1, 1, :now, 1)""")
                    .param("id", plan)
                    .param("client", client.id().value())
                    .param("now", now())
                    .update();
            publish(client, plan, 1, ids);
        });
        return trainee(client);
    }

    /** The trainee's next version, with one exercise less. */
    public Trainee nextVersion(Trainee trainee) {
        UUID plan = trainee.plan().id().value();
        int version = trainee.plan().version() + 1;
        List<UUID> ids = trainee.plan().items().subList(0, 3).stream()
                .map(item -> item.id())
                .toList();
        transaction.executeWithoutResult(status -> {
            publish(trainee.client(), plan, version, ids);
            database.sql("update plan set version = ? where id = ?")
                    .params(version, plan)
                    .update();
        });
        return trainee(trainee.client());
    }

    /** Ends the trainee's plan. */
    public void end(Trainee trainee) {
        database.sql("update plan set ended_at = ?, ended_by = client, end_reason = 'done' where id = ?")
                .params(now(), trainee.plan().id().value())
                .update();
    }

    private Trainee trainee(Actor client) {
        return new Trainee(
                client, CarePeople.as(client, () -> plans.running(client.id())).orElseThrow());
    }

    private void publish(Actor client, UUID plan, int version, List<UUID> ids) {
        database.sql("""
                        insert into plan_version (plan, version, phase, sessions_per_week, pain_profile, reason, difference,
                          published_by, published_as, published_at, publication)
                        values (:plan, :version, 1, 4, 'ACUTE_REMOTE', 'It went well.', :difference, :by, 'CLINICIAN',
                          :now, :publication)""")
                .param("plan", plan)
                .param("version", version)
                .param("difference", version == 1 ? new String[0] : new String[] {"The Glider goes."})
                .param("by", client.id().value())
                .param("now", now())
                .param("publication", UUID.randomUUID())
                .update();
        for (int position = 0; position < ids.size(); position++) {
            EXERCISES.get(position).insert(database, plan, version, position + 1, ids.get(position));
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private record Exercise(
            String id,
            int sets,
            @Nullable Integer reps,
            @Nullable Integer hold,
            int everyDays,
            @Nullable Integer superset,
            boolean essential) {

        void insert(JdbcClient database, UUID plan, int version, int position, UUID item) {
            database.sql("""
                            insert into plan_item (plan, version, position, item, exercise, side, sets, reps, hold_seconds,
                              tempo, rest_seconds, per_day, every_days, superset, essential, note, cites)
                            values (:plan, :version, :position, :item, :exercise, 'BOTH', :sets, :reps, :hold,
                              '', 60, 1, :every, :superset, :essential, '', 'protocol:hamstring-strain:1')""")
                    .param("plan", plan)
                    .param("version", version)
                    .param("position", position)
                    .param("item", item)
                    .param("exercise", id)
                    .param("sets", sets)
                    .param("reps", reps)
                    .param("hold", hold)
                    .param("every", everyDays)
                    .param("superset", superset)
                    .param("essential", essential)
                    .update();
        }
    }

    /** Somebody with a plan. */
    public record Trainee(Actor client, RunningPlan plan) {

        public UUID item(int index) {
            return plan.items().get(index).id();
        }

        public SessionScript session(Instant startedAt) {
            return new SessionScript(this, UUID.randomUUID(), startedAt);
        }
    }
}
