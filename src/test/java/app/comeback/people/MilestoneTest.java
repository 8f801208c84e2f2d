package app.comeback.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestoneTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 1);

    @ParameterizedTest(name = "{0} days before the last day: {1} notices reached")
    @CsvSource({"61, 0", "60, 1", "59, 1", "15, 1", "14, 2", "13, 2", "1, 2", "0, 3", "-1, 3", "-30, 3"})
    void notices_are_due_60_and_14_days_before_and_on_the_last_day(int before, int reached) {
        assertThat(Milestone.reached(LAST_DAY, LAST_DAY.minusDays(before)))
                .isEqualTo(List.of(Milestone.values()).subList(0, reached));
    }
}
