package app.comeback.plans;

import static app.comeback.plans.Clinic.content;
import static app.comeback.plans.Clinic.item;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.exercises.ExerciseId;
import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import app.comeback.shared.Side;
import app.comeback.testing.PortalTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PlanDifferenceTest {

    private static final UUID ONE = UUID.randomUUID();

    @Autowired
    ChangeWords words;

    @Autowired
    DoseWords doses;

    @Test
    void a_changed_dose_is_told_with_both_amounts() {
        assertThat(changes(hold(3, 20), hold(4, 30))).containsExactly("Long-lever bridge hold: 3 × 20 s → 4 × 30 s");
    }

    @Test
    void nothing_is_told_when_nothing_changed() {
        assertThat(between(content("HX02", "HX05"), content("HX02", "HX05"))).isEmpty();
        assertThat(changes(load("5"), load("5.00"))).isEmpty();
    }

    @Test
    void what_came_what_went_and_what_moved_is_told_once_each() {
        assertThat(between(content("HX02", "HX05", "HX01"), content("HX01", "HX02", "HX10")))
                .containsExactly(
                        "Heel dig: now in place 2",
                        "New: Extender 3 × 12 each side, every 2nd day (place 3)",
                        "Left out from now on: Two-leg bridge");
    }

    @Test
    void one_item_that_moved_is_the_only_one_told() {
        assertThat(PlanDifference.between(
                        content("HX01", "HX02", "HX05", "HX10"), content("HX02", "HX05", "HX10", "HX01")))
                .containsExactly(new PlanChange.Moved(item("HX01"), 4));
    }

    @Test
    void a_changed_frequency_rest_load_group_and_note_are_each_a_sentence() {
        PlanItem before = load("5");
        PlanItem after = new PlanItem(
                before.id(),
                before.exercise(),
                Side.LEFT,
                new Prescription(3, 12, null, null, null, "3-0-1", 90, new BigDecimal("7.5"), null, 2, 1),
                2,
                true,
                "Slowly",
                before.cites());
        assertThat(changes(before, after))
                .containsExactly(
                        "Extender: 3 × 12 each side, 5 kg → 3 × 12 left, 7.5 kg, tempo 3-0-1",
                        "Extender: every 2nd day → twice a day",
                        "Extender: rest 60 s → rest 90 s",
                        "Extender: now done in turn with the others of group 2",
                        "Extender: now part of the ten-minute session",
                        "Extender: new note “Slowly”");
    }

    @Test
    void sessions_and_pain_limits_are_told() {
        PlanContent before = content("HX02");
        assertThat(between(before, new PlanContent(4, "ACUTE_THRESHOLD", before.items())))
                .containsExactly(
                        "Sessions a week: 3 → 4",
                        "Pain during exercise: fine up to 1, stop above 2 of 10 → fine up to 2, stop above 4 of 10");
    }

    @Test
    void another_exercise_in_the_same_place_is_a_replacement() {
        PlanItem before = item("HX12");
        PlanItem after = new PlanItem(
                before.id(), new ExerciseId("HX11"), Side.BOTH, before.dose(), null, false, "", before.cites());
        assertThat(changes(before, after))
                .containsExactly("Glider is replaced by Diver 3 × 12 each side, every 2nd day");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1, 12, -, -, -, 1 × 12",
                "3, 12, -, -, -, 3 × 12",
                "3, -, 20, -, -, 3 × 20 s",
                "1, 5, 10, -, -, 5 × 10 s",
                "1, -, -, 10, -, 10 min",
                "2, -, -, 5, -, 2 × 5 min",
                "1, -, -, 10, 30, 10 min",
                "4, -, -, -, 9, 4 × 9 m",
                "2, 3, -, -, 20, 2 × 3 × 20 m"
            })
    void a_dose_reads_as_people_say_it(
            int sets,
            @Nullable Integer reps,
            @Nullable Integer hold,
            @Nullable Integer minutes,
            @Nullable Integer metres,
            String expected) {
        Prescription dose = new Prescription(sets, reps, hold, minutes, metres, "", 0, null, null, 1, 1);
        assertThat(read(() -> doses.amount(Locale.ENGLISH, item("HX05", dose)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, every day",
        "1, 2, every 2nd day",
        "1, 7, every 7th day",
        "2, 1, twice a day",
        "3, 2, 3 times on every 2nd day"
    })
    void a_frequency_reads_as_people_say_it(int perDay, int everyDays, String expected) {
        Prescription dose = new Prescription(1, 1, null, null, null, "", 0, null, null, perDay, everyDays);
        assertThat(read(() -> doses.often(Locale.ENGLISH, dose))).isEqualTo(expected);
    }

    private List<String> changes(PlanItem before, PlanItem after) {
        return between(
                new PlanContent(3, "ACUTE_REMOTE", List.of(before)),
                new PlanContent(3, "ACUTE_REMOTE", List.of(after)));
    }

    private List<String> between(PlanContent before, PlanContent after) {
        return read(() -> words.of(Locale.ENGLISH, Rules.STRAIN, before, after));
    }

    private static <T> T read(Supplier<T> work) {
        return RunAs.actor(new Actor(AccountId.create(), "Anybody", Set.of(Role.CLIENT)), work);
    }

    private static PlanItem hold(int sets, int seconds) {
        Prescription dose = new Prescription(sets, null, seconds, null, null, "", 60, null, null, 1, 1);
        return new PlanItem(
                ONE, new ExerciseId("HX14"), Side.BOTH, dose, null, false, "", "protocol:hamstring-strain:1");
    }

    private static PlanItem load(String kilograms) {
        Prescription dose = new Prescription(3, 12, null, null, null, "", 60, new BigDecimal(kilograms), null, 1, 2);
        return new PlanItem(
                ONE, new ExerciseId("HX10"), Side.BOTH, dose, null, false, "", "protocol:hamstring-strain:1");
    }
}
