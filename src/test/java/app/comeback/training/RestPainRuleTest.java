package app.comeback.training;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.shared.Pain;
import app.comeback.training.Baseline.Morning;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestPainRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 4);

    @ParameterizedTest
    @CsvSource({
        "7, , , true",
        "10, 0, 0, true",
        "6, , , false",
        "3, 2, 1, true",
        "3, 2, 2, false",
        "2, 2, 1, false",
        "3, , 1, false",
        "3, 2, , false",
        "0, 0, 0, false"
    })
    void pain_at_rest_is_a_warning_sign_when_it_is_strong_or_rises_two_days_in_a_row(
            int today, @Nullable Integer yesterday, @Nullable Integer before, boolean expected) {
        List<Morning> answers = new ArrayList<>();
        add(answers, 1, yesterday);
        add(answers, 2, before);
        assertThat(RestPainRule.isWarningSign(new Pain(today), TODAY, answers, ZoneOffset.UTC))
                .isEqualTo(expected);
    }

    private static void add(List<Morning> answers, int daysAgo, @Nullable Integer pain) {
        if (pain != null) {
            Instant at = TODAY.minusDays(daysAgo).atTime(7, 0).toInstant(ZoneOffset.UTC);
            answers.add(new Morning(at, at, new Pain(pain)));
        }
    }
}
