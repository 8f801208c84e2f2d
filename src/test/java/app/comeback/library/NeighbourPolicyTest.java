package app.comeback.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeighbourPolicyTest {

    private static final ExerciseId SQUAT = id(1);
    private static final ExerciseId BRIDGE = id(2);
    private static final ExerciseId LUNGE = id(3);
    private static final ExerciseId JUMP = id(4);

    private final Map<ExerciseId, Exercise> library = new HashMap<>();

    NeighbourPolicyTest() {
        put(BRIDGE, List.of(), List.of());
        put(LUNGE, List.of(BRIDGE), List.of(JUMP));
        put(JUMP, List.of(LUNGE), List.of());
    }

    @Test
    void a_place_in_a_row_of_exercises_is_named() {
        check(List.of(BRIDGE), List.of(LUNGE, JUMP));
        check(List.of(), List.of());
    }

    @Test
    void an_exercise_is_not_its_own_neighbour() {
        refused("library.refused.own-neighbour", List.of(SQUAT), List.of());
        refused("library.refused.own-neighbour", List.of(), List.of(SQUAT));
    }

    @Test
    void what_plans_cannot_hold_is_no_neighbour() {
        refused("library.refused.unknown-neighbour [OX00009]", List.of(id(9)), List.of());
    }

    @Test
    void a_row_that_leads_back_is_refused_however_long_it_is() {
        put(BRIDGE, List.of(SQUAT), List.of());
        refused("library.refused.circle [OX00002]", List.of(BRIDGE), List.of());
        refused("library.refused.circle [OX00002]", List.of(JUMP), List.of());
        put(JUMP, List.of(LUNGE), List.of(SQUAT));
        refused("library.refused.circle [OX00004]", List.of(), List.of(LUNGE));
    }

    @Test
    void a_circle_among_others_holds_up_nobody() {
        put(LUNGE, List.of(JUMP), List.of());
        put(JUMP, List.of(LUNGE), List.of());
        check(List.of(LUNGE), List.of());
    }

    @Test
    void nothing_is_easier_and_harder_and_there_are_not_too_many() {
        assertThatThrownBy(() -> new Neighbours(List.of(BRIDGE), List.of(BRIDGE)))
                .hasMessage("library.refused.both-ways");
        List<ExerciseId> six =
                IntStream.range(10, 16).mapToObj(NeighbourPolicyTest::id).toList();
        assertThatThrownBy(() -> new Neighbours(six, List.of())).hasMessage("library.refused.neighbours [5]");
        assertThat(new Neighbours(List.of(BRIDGE, BRIDGE), null)).isEqualTo(new Neighbours(List.of(BRIDGE), List.of()));
    }

    private void put(ExerciseId id, List<ExerciseId> easier, List<ExerciseId> harder) {
        OwnContent whole = LibraryFixture.whole(id.value());
        library.put(
                id,
                new OwnContent(whole.text(), whole.annotation(), whole.dose(), new Neighbours(easier, harder))
                        .exercise(id));
    }

    private void check(List<ExerciseId> easier, List<ExerciseId> harder) {
        NeighbourPolicy.check(
                SQUAT,
                new Neighbours(easier, harder),
                library.keySet(),
                other -> Optional.ofNullable(library.get(other)));
    }

    private void refused(String message, List<ExerciseId> easier, List<ExerciseId> harder) {
        assertThatThrownBy(() -> check(easier, harder)).hasMessage(message);
    }

    private static ExerciseId id(int number) {
        return new ExerciseId("OX%05d".formatted(number));
    }
}
