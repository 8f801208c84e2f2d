package app.comeback.progression;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.exercises.Amount;
import app.comeback.exercises.Dose;
import app.comeback.exercises.Frequency;
import app.comeback.exercises.Range;
import app.comeback.exercises.Source;
import app.comeback.plans.Prescription;
import java.math.BigDecimal;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoseStepsTest {

    private static final Source OWN = DoseSamples.SOURCE;

    @ParameterizedTest
    @CsvSource({"10, 10.5", "20, 21", "32.5, 34.5", "100, 105"})
    void an_outside_load_rises_by_five_to_ten_per_cent(BigDecimal now, BigDecimal next) {
        BigDecimal load = Objects.requireNonNull(
                DoseSteps.up(reps(3, 8, now), target(3, 8)).orElseThrow().loadKg());
        assertThat(load).isEqualByComparingTo(next);
        assertThat(load.subtract(now))
                .isBetween(now.multiply(new BigDecimal("0.05")), now.multiply(new BigDecimal("0.10")));
    }

    @Test
    void a_load_too_small_for_such_a_step_stays() {
        assertThat(DoseSteps.up(reps(3, 8, new BigDecimal("2")), target(3, 8))).isEmpty();
    }

    @Test
    void repetitions_rise_before_sets_and_sets_before_the_load() {
        assertThat(DoseSteps.up(reps(2, 8, null), target(3, 10)))
                .map(Prescription::reps)
                .contains(9);
        assertThat(DoseSteps.up(reps(2, 10, null), target(3, 10)))
                .map(Prescription::sets)
                .contains(3);
        assertThat(DoseSteps.up(reps(3, 10, null), target(3, 10))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20, 16", "10, 8", "32.5, 26", "1, 0.5"})
    void a_step_back_takes_a_fifth_of_the_load(BigDecimal now, BigDecimal next) {
        assertThat(DoseSteps.down(reps(3, 8, now)).orElseThrow().loadKg()).isEqualByComparingTo(next);
    }

    @Test
    void without_a_load_a_step_back_takes_repetitions() {
        assertThat(DoseSteps.down(reps(3, 10, null)).orElseThrow().reps()).isEqualTo(8);
        assertThat(DoseSteps.down(reps(3, 1, null)).orElseThrow().sets()).isEqualTo(2);
        assertThat(DoseSteps.down(reps(1, 1, null))).isEmpty();
    }

    @Property
    void one_step_up_changes_one_number_and_never_passes_the_target(
            @ForAll @IntRange(min = 1, max = 5) int sets, @ForAll @IntRange(min = 1, max = 20) int reps) {
        Prescription now = reps(sets, reps, null);
        DoseSteps.up(now, target(5, 20)).ifPresent(next -> {
            int before = Objects.requireNonNull(now.reps());
            int after = Objects.requireNonNull(next.reps());
            assertThat(next.sets() - now.sets() + Math.min(1, after - before)).isEqualTo(1);
            assertThat(next.sets()).isLessThanOrEqualTo(5);
            assertThat(after).isLessThanOrEqualTo(20);
        });
    }

    private static Prescription reps(int sets, int reps, @Nullable BigDecimal load) {
        return DoseSamples.reps(sets, reps, load);
    }

    private static Dose target(int sets, int reps) {
        Amount amount =
                new Amount(Range.of(sets), Range.of(reps), null, null, null, null, null, null, null, null, null, OWN);
        return new Dose(amount, amount, null, new Frequency(null, 1, null, null, OWN), null);
    }
}
