package app.comeback.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckInWindowTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @ParameterizedTest
    @CsvSource({
        // ended, opens, closes
        "2026-11-24T18:40, 2026-11-25T04:00, 2026-11-25T18:40",
        "2026-11-24T23:59, 2026-11-25T04:00, 2026-11-25T23:59",
        // After midnight it is still the evening before.
        "2026-11-25T01:30, 2026-11-25T04:00, 2026-11-26T01:30",
        "2026-11-25T03:59, 2026-11-25T04:00, 2026-11-26T03:59",
        // Early in the morning there is time until ten.
        "2026-11-24T04:00, 2026-11-25T04:00, 2026-11-25T10:00",
        "2026-11-24T06:30, 2026-11-25T04:00, 2026-11-25T10:00",
        "2026-11-24T10:01, 2026-11-25T04:00, 2026-11-25T10:01",
        // The clock is put forward, and back: it is hours that count.
        "2026-03-28T18:00, 2026-03-29T04:00, 2026-03-29T19:00",
        "2026-10-24T18:00, 2026-10-25T04:00, 2026-10-25T17:00"
    })
    void the_question_is_open_from_four_in_the_morning_for_a_day(String ended, String opens, String closes) {
        CheckInWindow window = CheckInWindow.after(oslo(ended), OSLO);
        assertThat(window).isEqualTo(new CheckInWindow(oslo(opens), oslo(closes)));
    }

    @Test
    void its_ends_are_exact() {
        CheckInWindow window = CheckInWindow.after(oslo("2026-11-24T18:40"), OSLO);
        assertThat(window.at(window.opens().minusMillis(1))).isEqualTo(CheckInWindow.State.NOT_YET);
        assertThat(window.at(window.opens())).isEqualTo(CheckInWindow.State.OPEN);
        assertThat(window.at(window.closes().minusMillis(1))).isEqualTo(CheckInWindow.State.OPEN);
        assertThat(window.at(window.closes())).isEqualTo(CheckInWindow.State.OVER);
    }

    @Property
    void whenever_a_session_ended_there_is_time_to_answer(
            @ForAll @LongRange(min = 1_700_000_000, max = 1_900_000_000) long second) {
        Instant end = Instant.ofEpochSecond(second);
        CheckInWindow window = CheckInWindow.after(end, OSLO);
        assertThat(window.opens()).isAfter(end);
        assertThat(window.closes()).isAfterOrEqualTo(window.opens().plusSeconds(5 * 3600));
        assertThat(window.closes()).isAfterOrEqualTo(end.plusSeconds(24 * 3600));
    }

    private static Instant oslo(String local) {
        return ZonedDateTime.parse(
                        local + "[Europe/Oslo]",
                        java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm'['VV']'"))
                .toInstant();
    }
}
