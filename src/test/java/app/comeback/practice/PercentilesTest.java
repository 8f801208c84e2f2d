package app.comeback.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentilesTest {

    /** The worked example of the nearest-rank method that is printed everywhere: five values, not in order here. */
    @ParameterizedTest
    @CsvSource({"5,15", "30,20", "40,20", "50,35", "90,50", "100,50"})
    void the_textbook_values_come_out(int percent, int expected) {
        assertThat(Percentiles.nearestRank(List.of(40, 15, 50, 20, 35), percent))
                .contains(expected);
    }

    @Test
    void of_two_values_the_median_is_the_smaller_one_and_never_one_in_between() {
        assertThat(Percentiles.nearestRank(List.of(10, 20), 50)).contains(10);
    }

    @Test
    void with_fewer_than_ten_values_the_90th_percentile_is_the_largest_and_with_ten_it_is_not() {
        assertThat(Percentiles.nearestRank(IntStream.rangeClosed(1, 9).boxed().toList(), 90))
                .contains(9);
        assertThat(Percentiles.nearestRank(IntStream.rangeClosed(1, 10).boxed().toList(), 90))
                .contains(9);
    }

    @Test
    void no_values_have_no_percentile() {
        assertThat(Percentiles.nearestRank(List.<Integer>of(), 50)).isEmpty();
    }

    @Test
    void the_answer_is_the_smallest_value_that_so_many_do_not_exceed() {
        Random random = new Random(17);
        for (int round = 0; round < 300; round++) {
            List<Integer> values = new ArrayList<>();
            random.ints(1 + random.nextInt(40), 0, 30).forEach(values::add);
            int percent = 1 + random.nextInt(100);
            assertThat(Percentiles.nearestRank(values, percent))
                    .as("%s %% of %s", percent, values)
                    .isEqualTo(byDefinition(values, percent));
        }
    }

    private static Optional<Integer> byDefinition(List<Integer> values, int percent) {
        return values.stream()
                .filter(value -> values.stream().filter(other -> other <= value).count() * 100L
                        >= (long) percent * values.size())
                .min(Integer::compareTo);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "101"})
    void there_is_no_other_percentile(int percent) {
        assertThatIllegalArgumentException().isThrownBy(() -> Percentiles.nearestRank(List.of(1), percent));
    }
}
