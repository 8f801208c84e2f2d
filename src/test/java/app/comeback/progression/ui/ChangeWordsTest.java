package app.comeback.progression.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.plans.Rules;
import app.comeback.progression.ProgressReport.MeasureLine;
import app.comeback.protocols.Fact;
import app.comeback.protocols.Mode;
import app.comeback.shared.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeWordsTest {

    @ParameterizedTest
    @CsvSource({
        "ake, 35, 20, IMPROVED",
        "ake, 35, 21, UNCHANGED",
        "ake, 10, 25, WORSENED",
        "walk-pain, 6, 4, MUCH_BETTER",
        "walk-pain, 7, 5, BETTER",
        "walk-pain, 4, 4, SAME",
        "walk-pain, 2, 5, WORSE",
        "slhb, 10, 25, "
    })
    void a_change_is_told_against_the_measurement_error(
            String measure, int before, int now, @Nullable String expected) {
        assertThat(ChangeWords.key(line(measure, before, now), Side.LEFT).orElse(null))
                .isEqualTo(expected == null ? null : "progression.change." + expected);
    }

    @Test
    void one_value_has_no_change_and_the_other_side_says_nothing() {
        MeasureLine line = line("ake", 35, 20);
        assertThat(ChangeWords.key(line, Side.RIGHT)).isEmpty();
        assertThat(ChangeWords.key(new MeasureLine(line.measure(), line.facts().subList(0, 1), null), Side.LEFT))
                .isEmpty();
    }

    private static MeasureLine line(String measure, int before, int now) {
        return new MeasureLine(
                Rules.STRAIN.measure(measure).orElseThrow(),
                List.of(fact(measure, before, 0), fact(measure, now, 86_400)),
                null);
    }

    private static Fact fact(String measure, int value, long seconds) {
        return new Fact(
                UUID.randomUUID(),
                measure,
                BigDecimal.valueOf(value),
                Side.LEFT,
                Mode.CLINICIAN,
                null,
                Instant.EPOCH.plusSeconds(seconds));
    }
}
