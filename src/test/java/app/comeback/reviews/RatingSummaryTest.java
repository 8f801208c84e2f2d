package app.comeback.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingSummaryTest {

    @ParameterizedTest
    @CsvSource({
        "560, 98, 21, 14, 7, 700, 4.7000, 4.7",
        "1, 0, 0, 0, 0, 1, 5.0000, ",
        "3, 0, 0, 0, 1, 4, 4.0000, ",
        "99, 0, 0, 0, 1, 100, 4.9600, 4.9",
        "575, 75, 50, 0, 0, 700, 4.7500, 4.8",
        "0, 0, 0, 0, 0, 0, , ",
        "5, 0, 0, 0, 0, 5, 5.0000, 5.0",
        "4, 0, 0, 0, 0, 4, 5.0000, ",
        "0, 0, 0, 0, 9, 9, 1.0000, 1.0",
        "19, 1, 0, 0, 0, 20, 4.9500, 4.9"
    })
    void the_mean_is_shown_with_one_decimal(
            long five,
            long four,
            long three,
            long two,
            long one,
            long count,
            @Nullable BigDecimal mean,
            @Nullable String shown) {
        RatingSummary summary = new RatingSummary(List.of(one, two, three, four, five));
        assertThat(summary.count()).isEqualTo(count);
        assertThat(summary.mean().isPresent()).isEqualTo(mean != null);
        summary.mean().ifPresent(exact -> assertThat(exact).isEqualByComparingTo(mean));
        assertThat(summary.shown().map(BigDecimal::toPlainString).orElse(null)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 4.091", "0, 0, 4.000", "560, 140, 4.789"})
    void lists_are_sorted_by_a_mean_with_ten_ratings_of_four_before_it(long five, long four, BigDecimal rank) {
        assertThat(new RatingSummary(List.of(0L, 0L, 0L, four, five)).rank())
                .isCloseTo(rank, within(new BigDecimal("0.0005")));
    }

    @ParameterizedTest
    @CsvSource({"3, 0, 0, 0, 1, 4.000", "560, 98, 21, 14, 7, 4.690"})
    void the_rank_of_the_published_table(long five, long four, long three, long two, long one, BigDecimal rank) {
        assertThat(new RatingSummary(List.of(one, two, three, four, five)).rank())
                .isCloseTo(rank, within(new BigDecimal("0.0005")));
    }

    @Test
    void REV_08_an_incentive_leaves_a_rating_out_of_the_mean() {
        List<Rating> ratings = Stream.of(Incentive.values())
                .map(incentive -> new Rating(new Stars(5), true, incentive, false))
                .toList();
        assertThat(RatingSummary.of(ratings).count()).isEqualTo(1);
    }

    @Test
    void REV_01_and_REV_09_only_verified_people_from_outside_count() {
        assertThat(RatingSummary.of(List.of(
                                new Rating(new Stars(1), false, Incentive.NONE, false),
                                new Rating(new Stars(1), true, Incentive.NONE, true)))
                        .count())
                .isZero();
    }

    @Property
    void the_sum_can_be_recomputed_from_the_rows(
            @ForAll @Size(max = 60) List<@IntRange(min = 1, max = 5) Integer> stars) {
        List<Rating> rows = new ArrayList<>();
        stars.forEach(value -> rows.add(new Rating(new Stars(value), true, Incentive.NONE, false)));
        RatingSummary summary = RatingSummary.of(rows);
        assertThat(summary.count()).isEqualTo(stars.size());
        double average = stars.stream().mapToInt(Integer::intValue).average().orElse(0);
        assertThat(summary.mean().map(BigDecimal::doubleValue).orElse(0.0)).isCloseTo(average, within(1e-9));
        summary.shown().ifPresent(shown -> {
            assertThat(stars).hasSizeGreaterThanOrEqualTo(RatingSummary.FEWEST);
            assertThat(Math.abs(shown.doubleValue() - average)).isLessThanOrEqualTo(0.1);
        });
    }

    @Test
    void a_count_that_no_rows_stand_for_cannot_be_built() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RatingSummary(List.of(700L)));
        assertThatIllegalArgumentException().isThrownBy(() -> new RatingSummary(List.of(0L, 0L, 0L, 0L, -1L)));
    }
}
