package app.comeback.protocols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.comeback.protocols.Verdict.Result;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestFormulasTest {

    private static final BigDecimal LIMIT = BigDecimal.TEN;
    private static final BigDecimal DETECTABLE = BigDecimal.valueOf(15);

    @ParameterizedTest
    @CsvSource({
        "35, 12, 23, NOT_MET",
        "28, 8,  20, NOT_MET",
        "25, 12, 13, UNCERTAIN",
        "20, 14, 6,  MET",
        "10, 12, -2, MET",
        "22, 12, 10, MET",
        "22.1, 12, 10.1, UNCERTAIN",
        "27, 12, 15, UNCERTAIN",
        "27.1, 12, 15.1, NOT_MET",
    })
    void a_deficit_in_knee_extension_reads(
            BigDecimal injured, BigDecimal uninjured, BigDecimal deficit, Result expected) {
        assertThat(Ake.deficit(injured, uninjured)).isEqualByComparingTo(deficit);
        assertThat(Ake.interpret(deficit, LIMIT, DETECTABLE)).isEqualTo(expected);
    }

    @Test
    void one_to_three_trials_make_a_value() {
        assertThat(Ake.mean(List.of(new BigDecimal("21"), new BigDecimal("22"), new BigDecimal("24"))))
                .isEqualByComparingTo("22.3");
        assertThat(Ake.mean(List.of(BigDecimal.TEN))).isEqualByComparingTo("10");
        assertThatIllegalArgumentException().isThrownBy(() -> Ake.mean(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"30, 16, false", "30, 15, true", "15, 30, true", "20, 20, false"})
    void a_change_is_real_from_the_detectable_difference_on(BigDecimal before, BigDecimal now, boolean real) {
        assertThat(Ake.isRealChange(before, now)).isEqualTo(real);
    }

    @ParameterizedTest
    @CsvSource({
        "22.5, 25.0, 90.0, 10.0",
        "14.4, 28.8, 50.0, 50.0",
        "14.4, 18.0, 80.0, 20.0",
        "31,   30,   103.3, -3.3",
        "22,   28,   78.6, 21.4",
        "0,    10,   0.0, 100.0",
        "10,   0,    ,",
    })
    void the_limb_symmetry_index_is(
            BigDecimal involved, BigDecimal uninvolved, @Nullable BigDecimal index, @Nullable BigDecimal deficit) {
        assertThat(Lsi.percent(involved, uninvolved).orElse(null)).isEqualTo(index);
        assertThat(Lsi.deficitPercent(involved, uninvolved).orElse(null)).isEqualTo(deficit);
    }

    @Test
    void the_index_is_compared_unrounded() {
        assertThat(Lsi.reaches(new BigDecimal("89.96"), new BigDecimal("100"), new BigDecimal("90")))
                .isFalse();
        assertThat(Lsi.reaches(new BigDecimal("22.5"), new BigDecimal("25"), new BigDecimal("90")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, POOR", "19, POOR", "20, BELOW", "24, BELOW", "25, AVERAGE", "30, AVERAGE", "31, GOOD"})
    void a_number_of_bridges_falls_into_a_band(int repetitions, BridgeBand band) {
        assertThat(BridgeBand.of(repetitions)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"60, 90", "80, 120", "100, 150", "75.5, 113.3"})
    void the_target_on_the_bike_follows_body_mass(BigDecimal mass, BigDecimal watts) {
        assertThat(Bike.watts(Bike.Target.WATTS_1_5_PER_KG, mass)).isEqualByComparingTo(watts);
        assertThat(Bike.watts(Bike.Target.ABSOLUTE_150W, mass)).isEqualByComparingTo("150");
    }

    @Test
    void nobody_weighs_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bike.watts(Bike.Target.WATTS_1_5_PER_KG, BigDecimal.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> BridgeBand.of(-1));
    }
}
