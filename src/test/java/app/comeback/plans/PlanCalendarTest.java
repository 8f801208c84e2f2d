package app.comeback.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCalendarTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 22);

    /** The lengthening protocol of three exercises; over the first six days 12, 3 and 2 sessions. */
    @ParameterizedTest
    @CsvSource({"3, 12, 2, 1, 12, 432", "3, 6, 1, 2, 3, 54", "3, 4, 1, 3, 2, 24"})
    void the_lengthening_protocol_adds_up_over_six_days(
            int sets, int reps, int perDay, int everyDays, int sessions, int total) {
        Prescription dose = dose(sets, reps, perDay, everyDays);

        int counted = sessions(dose);

        assertThat(counted).isEqualTo(sessions);
        assertThat(counted * sets * reps).isEqualTo(total);
    }

    @Test
    void all_of_it_is_510_repetitions() {
        int total =
                sessions(dose(3, 12, 2, 1)) * 36 + sessions(dose(3, 6, 1, 2)) * 18 + sessions(dose(3, 4, 1, 3)) * 12;
        assertThat(total).isEqualTo(510);
    }

    @Test
    void nothing_is_due_before_it_was_published() {
        assertThat(PlanCalendar.sessionsOn(dose(3, 12, 1, 2), FIRST, FIRST.minusDays(2)))
                .isZero();
    }

    private static int sessions(Prescription dose) {
        return IntStream.range(0, 6)
                .map(day -> PlanCalendar.sessionsOn(dose, FIRST, FIRST.plusDays(day)))
                .sum();
    }

    private static Prescription dose(int sets, int reps, int perDay, int everyDays) {
        return new Prescription(sets, reps, null, null, null, "", 60, null, null, perDay, everyDays);
    }
}
