package app.comeback.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BiasWatchTest {

    private static final int RUNS = 2_000;

    /** Decisions until the alarm, at most as many as given; one more when it stays silent. */
    private static int untilAlarm(Random random, int most, double lowShare, double lowRejected, double highRejected) {
        BiasWatch watch = new BiasWatch();
        for (int decision = 1; decision <= most; decision++) {
            boolean isLow = random.nextDouble() < lowShare;
            int stars = isLow ? 1 + random.nextInt(3) : 4 + random.nextInt(2);
            watch.decided(new Stars(stars), random.nextDouble() < (isLow ? lowRejected : highRejected));
            if (watch.isTripped()) {
                return decision;
            }
        }
        return most + 1;
    }

    private static double share(int most, double lowShare, double lowRejected, double highRejected) {
        Random random = new Random(20261125);
        int alarms = 0;
        for (int run = 0; run < RUNS; run++) {
            alarms += untilAlarm(random, most, lowShare, lowRejected, highRejected) <= most ? 1 : 0;
        }
        return (double) alarms / RUNS;
    }

    @ParameterizedTest
    @CsvSource({"0.3, 0.05", "0.3, 0.1", "0.5, 0.1", "0.2, 0.3", "0.5, 0.5", "0.05, 0.02"})
    void a_fair_moderator_hardly_ever_trips_the_alarm_in_a_thousand_decisions(double lowShare, double rejected) {
        double alarms = share(1_000, lowShare, rejected, rejected);
        System.out.printf(
                "Fair, %.0f %% low, %.0f %% rejected: alarm in %.2f %% of runs%n",
                100 * lowShare, 100 * rejected, 100 * alarms);
        assertThat(alarms).isLessThanOrEqualTo(BiasWatch.FALSE_ALARM / 2);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.6, 0.1, 0.999",
        "0.3, 0.6, 0.05, 0.999",
        "0.5, 0.5, 0.1, 0.99",
        "0.3, 0.5, 0.1, 0.98",
        "0.5, 0.4, 0.05, 0.99"
    })
    void a_moderator_who_rejects_low_stars_more_often_trips_it_within_two_hundred(
            double lowShare, double lowRejected, double highRejected, double atLeast) {
        double alarms = share(200, lowShare, lowRejected, highRejected);
        System.out.printf(
                "Biased, %.0f %% low, %.0f %% against %.0f %% rejected: alarm in %.2f %% of runs%n",
                100 * lowShare, 100 * lowRejected, 100 * highRejected, 100 * alarms);
        assertThat(alarms).isGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void rejecting_the_high_ones_more_often_is_not_this_alarm() {
        assertThat(share(500, 0.5, 0.1, 0.5)).isZero();
    }

    @Test
    void an_alarm_stays_when_the_moderator_mends_their_ways() {
        BiasWatch watch = new BiasWatch();
        for (int pair = 0; pair < 20; pair++) {
            watch.decided(new Stars(1), true);
            watch.decided(new Stars(5), false);
        }
        assertThat(watch.isTripped()).isTrue();
        for (int pair = 0; pair < 2_000; pair++) {
            watch.decided(new Stars(1), false);
            watch.decided(new Stars(5), true);
        }
        assertThat(watch.isTripped()).isTrue();
    }

    @Test
    void the_evidence_of_one_rejection_and_one_publication_by_hand() {
        BiasWatch watch = new BiasWatch();
        watch.decided(new Stars(2), true);
        watch.decided(new Stars(4), false);
        // Each was given 1/2; one common rate of 1/2 gives the same.
        assertThat(watch.evidence()).isCloseTo(0, within(1e-12));
        watch.decided(new Stars(1), true);
        // The low rate was (1 + 1/2) / 2 = 3/4; the best common rate is now 2/3.
        assertThat(watch.evidence())
                .isCloseTo(Math.log(0.25 * 0.75) - (2 * Math.log(2 / 3.0) + Math.log(1 / 3.0)), within(1e-12));
        assertThat(watch.lowRejected()).isEqualTo(1);
        assertThat(watch.highRejected()).isZero();
    }
}
