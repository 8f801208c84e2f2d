package app.comeback.training;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.exercises.ExerciseId;
import app.comeback.plans.PlanId;
import app.comeback.shared.AccountId;
import app.comeback.shared.Pain;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExposuresTest {

    private static final Instant EVENING = Instant.parse("2026-11-10T18:00:00Z");
    private static final UUID BRIDGE = new UUID(3, 1);
    private static final Map<UUID, ExerciseId> ITEMS = Map.of(BRIDGE, new ExerciseId("HX13"));

    private final SimulatedTraining training =
            new SimulatedTraining(new AccountId(new UUID(0, 1)), List.of(), sign -> true, ZoneOffset.UTC);
    private final Random random = new Random(5);

    @ParameterizedTest
    @CsvSource({
        "SUDDEN_PAIN, true",
        "TOO_MUCH_PAIN, true",
        "UNWELL, true",
        "TIRED, false",
        "NO_TIME, false",
        "NO_EQUIPMENT, false",
        "OTHER, false"
    })
    void an_exercise_stopped_for_the_bodys_sake_was_begun_though_no_set_was_finished(
            StopReason reason, boolean expected) {
        train(0, session -> session.stopped(reason, BRIDGE));

        assertThat(exposures()).hasSize(expected ? 1 : 0).allSatisfy(exposure -> {
            assertThat(exposure.setsDone()).isZero();
            assertThat(exposure.peak()).isNull();
        });
    }

    @Test
    void a_sudden_pull_stands_with_every_exercise_of_the_plan_though_nothing_was_begun() {
        UUID neverReached = new UUID(3, 2);
        train(0, session -> session.stopped(StopReason.SUDDEN_PAIN, null));

        List<Exposure> all = training.exposures(
                version -> Map.of(BRIDGE, new ExerciseId("HX13"), neverReached, new ExerciseId("HX15")), EVENING);

        assertThat(all).extracting(Exposure::item).containsExactlyInAnyOrder(BRIDGE, neverReached);
        assertThat(all).allSatisfy(exposure -> {
            assertThat(exposure.suddenOnset()).isTrue();
            assertThat(exposure.setsDone()).isZero();
        });
    }

    @Test
    void a_tick_taken_back_leaves_the_exercise_begun() {
        train(0, session -> {
            session.ticked(BRIDGE, 1);
            session.unticked(BRIDGE, 1);
        });

        assertThat(exposures()).singleElement().extracting(Exposure::setsDone).isEqualTo(0);
    }

    @Test
    void a_missing_morning_keeps_its_place_and_never_lifts_the_usual_one() {
        train(0, session -> session.ticked(BRIDGE, 1));
        training.answerMorning(0, EVENING.plus(Duration.ofHours(13)));
        train(2, session -> session.ticked(BRIDGE, 1));
        training.answerMorning(3, EVENING.plus(Duration.ofHours(48 + 13)));
        train(4, session -> session.ticked(BRIDGE, 1));

        assertThat(exposures().getLast().baselineMorning()).isEqualTo(new Pain(0));
        SimulatedTraining.Answer first = training.answers(EVENING).stream()
                .filter(answer -> answer.entry() == null)
                .findFirst()
                .orElseThrow();
        assertThat(training.exposuresWithout(first, version -> ITEMS, EVENING)
                        .getLast()
                        .baselineMorning())
                .isNull();
    }

    @Test
    void an_answer_is_known_only_to_sessions_that_began_after_it() {
        train(0, session -> session.ticked(BRIDGE, 1));
        training.answerMorning(2, EVENING.plus(Duration.ofHours(13)));
        train(1, session -> session.ticked(BRIDGE, 1));

        assertThat(exposures()).extracting(Exposure::baselineMorning).containsExactly(null, new Pain(2));
    }

    private void train(int day, Consumer<SimulatedSession> what) {
        Instant start = EVENING.plus(Duration.ofDays(day));
        SimulatedSession session = new SimulatedSession(new PlanId(new UUID(0, 2)), 1, start, random);
        what.accept(session);
        session.finished();
        training.receive(session, start.plusSeconds(1800));
    }

    private List<Exposure> exposures() {
        return training.exposures(version -> ITEMS, EVENING);
    }
}
