package app.comeback.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelayWatchTest {

    @ParameterizedTest
    @CsvSource({
        "10 20 30, 10 20 30, false",
        "25, 20, false",
        "26, 20, true",
        "10 40, 20 20, false",
        "10 50, 20 20, true",
        "5, 20, false"
    })
    void REV_14_low_ratings_must_not_wait_longer(String low, String high, boolean alarm) {
        assertThat(DelayWatch.of(hours(low), hours(high)).isAlarm()).isEqualTo(alarm);
    }

    @Test
    void a_missing_group_is_no_ratio_and_not_one_of_zero() {
        assertThat(DelayWatch.of(List.of(), hours("10")).ratio()).isEmpty();
        assertThat(DelayWatch.of(hours("10"), List.of()).ratio()).isEmpty();
    }

    private static List<Duration> hours(String text) {
        return Arrays.stream(text.split(" "))
                .map(Long::parseLong)
                .map(Duration::ofHours)
                .toList();
    }
}
