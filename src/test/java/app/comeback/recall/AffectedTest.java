package app.comeback.recall;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.exercises.ExerciseId;
import app.comeback.people.Credentials;
import app.comeback.plans.Clinic;
import app.comeback.plans.PlanId;
import app.comeback.plans.Plans;
import app.comeback.plans.RunningPlan;
import app.comeback.recall.RecallSource.Content;
import app.comeback.shared.Actor;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The list of what a recall affects, against a look at every plan one by one. */
@PortalTest
class AffectedTest {

    private static final int PLANS = 200;
    private static final List<String> EXERCISES = List.of("HX01", "HX02", "HX03", "HX04", "HX05", "HX06");

    @Autowired
    Recalling recalling;

    @Autowired
    Clinic clinic;

    @Autowired
    Openings openings;

    @Autowired
    AffectedItems affected;

    @Autowired
    Plans plans;

    @Autowired
    Credentials credentials;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    Actor reviewer;
    List<UUID> guides = List.of(UUID.randomUUID(), UUID.randomUUID());

    @BeforeEach
    void meet() {
        reviewer = recalling.reviewer();
        clinic.client(1);
    }

    @AfterEach
    void tidy() {
        recalling.closeAll(reviewer);
    }

    @Test
    void the_list_is_what_a_look_at_each_of_200_plans_finds() {
        List<PlanId> written = plans(new Random(7));
        List<RunningPlan> all = as(
                reviewer,
                () -> written.stream().flatMap(id -> plans.find(id).stream()).toList());
        assertThat(all).hasSizeBetween(PLANS * 8 / 10, PLANS - 1);

        String first = guides.getFirst().toString();
        Set<ExerciseId> bridge = Set.of(new ExerciseId("HX05"));
        List<RecallSource> sources = List.of(
                RecallSource.content(new Content(RecallSource.Type.GUIDE, first, 2, 3)),
                RecallSource.content(
                        new Content(RecallSource.Type.GUIDE, guides.getLast().toString(), 1, 1)),
                new RecallSource(new Content(RecallSource.Type.GUIDE, first, 1, 4), bridge),
                new RecallSource(new Content(RecallSource.Type.PROTOCOL, "hamstring-strain", 1, 1), bridge),
                new RecallSource(null, bridge));
        for (RecallSource source : sources) {
            RecallId recall = open(source);
            Set<Affected> expected = Affected.of(source, all);
            assertThat(expected).isNotEmpty();
            assertThat(listed(recall, written)).containsExactlyInAnyOrderElementsOf(expected);

            affected.complete();
            assertThat(listed(recall, written)).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void completing_the_list_takes_one_statement_when_nothing_is_missing() {
        open(RecallSource.content(
                new Content(RecallSource.Type.GUIDE, guides.getFirst().toString(), 1, 9)));
        assertThat(StatementCount.of(() -> affected.complete())).isEqualTo(1);
    }

    private RecallId open(RecallSource source) {
        RecallId id = RecallId.create();
        as(
                reviewer,
                () -> transaction.executeWithoutResult(status -> openings.open(
                        new Recall(
                                id,
                                source,
                                "Something",
                                Change.CHANGED,
                                false,
                                Recalling.REASON,
                                7,
                                clock.instant(),
                                reviewer.id(),
                                null),
                        credentials.of(reviewer.id()).getFirst(),
                        null)));
        return id;
    }

    private List<Affected> listed(RecallId recall, List<PlanId> of) {
        Set<UUID> ours = of.stream().map(PlanId::value).collect(Collectors.toUnmodifiableSet());
        return database
                .sql("select plan, item from recall_item where recall = :recall")
                .param("recall", recall.value())
                .query((row, number) ->
                        new Affected(new PlanId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class)))
                .list()
                .stream()
                .filter(item -> ours.contains(item.plan().value()))
                .toList();
    }

    /** Plans of one to three versions, some ended, whose items cite two guides and the rule set at random. */
    private List<PlanId> plans(Random random) {
        List<PlanId> written = new ArrayList<>();
        for (int i = 0; i < PLANS; i++) {
            PlanId plan = PlanId.create();
            UUID client = UUID.randomUUID();
            account(client);
            List<UUID> items =
                    EXERCISES.stream().map(exercise -> UUID.randomUUID()).toList();
            int versions = 1 + random.nextInt(3);
            for (int version = 1; version <= versions; version++) {
                int number = version;
                transaction.executeWithoutResult(status -> version(plan, client, number, items, random));
            }
            if (random.nextInt(10) == 0) {
                database.sql("update plan set ended_at = now(), ended_by = :by, end_reason = 'Healed' where id = :id")
                        .param("by", reviewer.id().value())
                        .param("id", plan.value())
                        .update();
            }
            written.add(plan);
        }
        return written;
    }

    private void account(UUID id) {
        database.sql("""
                        insert into account (id, email, display_name, roles, confirmed_at, created_at, version)
                        values (:id, :email, 'One of many', array['CLIENT'], now(), now(), 0)""").param("id", id).param("email", id + "@example.org").update();
    }

    private void version(PlanId plan, UUID client, int version, List<UUID> items, Random random) {
        if (version == 1) {
            database.sql("""
                            insert into plan (id, client, protocol_code, protocol_version, presentation, goal, injured,
                              started_at, started_by, start_phase, phase, phase_since, version)
                            values (:id, :client, 'hamstring-strain', 1, 'ACUTE_STRAIN', 'RUNNER', 'LEFT',
                              now(), :by, 1, 1, now(), 1)""")
                    .param("id", plan.value())
                    .param("client", client)
                    .param("by", reviewer.id().value())
                    .update();
        }
        database.sql("""
                        insert into plan_version (plan, version, phase, sessions_per_week, pain_profile, reason, difference,
                          published_by, published_as, published_at, publication)
                        values (:plan, :version, 1, 3, 'ACUTE_REMOTE', 'As agreed', '{}', :by, 'CLINICIAN', now(), :id)""")
                .param("plan", plan.value())
                .param("version", version)
                .param("by", reviewer.id().value())
                .param("id", UUID.randomUUID())
                .update();
        for (int place = 0; place < items.size(); place++) {
            if (random.nextInt(4) > 0 || place == 0) {
                item(plan, version, place, items.get(place), random);
            }
        }
        if (version > 1) {
            database.sql("update plan set version = :version where id = :plan")
                    .param("version", version)
                    .param("plan", plan.value())
                    .update();
        }
    }

    private void item(PlanId plan, int version, int place, UUID item, Random random) {
        String cites = random.nextInt(3) == 0
                ? "protocol:hamstring-strain:1"
                : "guide:" + guides.get(random.nextInt(guides.size())) + ":" + (1 + random.nextInt(4));
        database.sql("""
                        insert into plan_item (plan, version, position, item, exercise, side, sets, reps, tempo,
                          rest_seconds, per_day, every_days, essential, note, cites)
                        values (:plan, :version, :position, :item, :exercise, 'BOTH', 3, 12, '', 60, 1, 2, false, '',
                          :cites)""")
                .param("plan", plan.value())
                .param("version", version)
                .param("position", place + 1)
                .param("item", item)
                .param("exercise", EXERCISES.get(place))
                .param("cites", cites)
                .update();
    }
}
