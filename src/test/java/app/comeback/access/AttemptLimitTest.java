package app.comeback.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.comeback.access.AttemptLimit.Admission;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AttemptLimitTest {

    @Autowired
    AttemptLimit limit;

    @Autowired
    TestClock clock;

    private final AttemptKey account = AttemptKey.account(People.newAddress());

    @BeforeEach
    void stopTheClock() {
        clock.set(Instant.parse("2026-11-22T12:00:00Z"));
    }

    @Test
    void five_attempts_are_free_and_the_sixth_waits() {
        attempt(5);
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> attempt(1))
                .satisfies(refusal -> assertThat(refusal.from()).isEqualTo("2026-11-22T12:00:10Z"));
    }

    @Test
    void after_the_waiting_time_one_more_is_let_through_and_the_next_waits_twice_as_long() {
        attempt(5);
        clock.advance(Duration.ofSeconds(10));
        attempt(1);
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> attempt(1))
                .satisfies(refusal -> assertThat(refusal.retryAfterSeconds()).isBetween(20L, 21L));
    }

    @Test
    void an_attempt_that_was_refused_does_not_prolong_the_waiting() {
        attempt(5);
        for (int i = 0; i < 20; i++) {
            assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> attempt(1));
        }
        clock.advance(Duration.ofSeconds(10));
        attempt(1);
    }

    @Test
    void after_a_quarter_of_an_hour_nothing_counts_any_longer() {
        attempt(5);
        clock.advance(AttemptLimit.WINDOW);
        attempt(5);
    }

    @Test
    void success_forgives_the_failures_before_it() {
        attempt(4);
        limit.forgive(limit.admit(AttemptLimit.Kind.PASSWORD, List.of(account)));
        attempt(5);
    }

    @Test
    void two_successes_at_the_same_moment_do_not_stand_in_each_others_way() throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 40; round++) {
                List<Admission> admissions = List.of(
                        limit.admit(AttemptLimit.Kind.PASSWORD, List.of(account)),
                        limit.admit(AttemptLimit.Kind.PASSWORD, List.of(account)));
                List<Future<?>> both = admissions.stream()
                        .<Future<?>>map(admission -> two.submit(() -> limit.forgive(admission)))
                        .toList();
                for (Future<?> one : both) {
                    one.get();
                }
            }
        }
        attempt(5);
    }

    @Test
    void an_account_of_ones_own_does_not_wash_a_network_address_clean() {
        AttemptKey network = AttemptKey.network(People.newNetworkAddress());
        for (int i = 0; i < 4; i++) {
            limit.admit(AttemptLimit.Kind.PASSWORD, List.of(AttemptKey.account(People.newAddress()), network));
        }
        Admission own = limit.admit(AttemptLimit.Kind.PASSWORD, List.of(account, network));
        limit.forgive(own);
        limit.admit(AttemptLimit.Kind.PASSWORD, List.of(account, network));
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> limit.admit(
                        AttemptLimit.Kind.PASSWORD, List.of(AttemptKey.account(People.newAddress()), network)));
    }

    @Test
    void fifty_at_once_gain_nothing() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> tries = IntStream.range(0, 50)
                    .mapToObj(i -> threads.submit(this::isLetThrough))
                    .toList();
            int letThrough = 0;
            for (Future<Boolean> one : tries) {
                letThrough += one.get() ? 1 : 0;
            }
            assertThat(letThrough).isEqualTo(5);
        }
    }

    @Test
    void the_waiting_time_doubles_up_to_a_quarter_of_an_hour() {
        assertThat(IntStream.of(4, 5, 6, 8, 11, 12, 1_000).mapToObj(AttemptLimit::waitAfter))
                .containsExactly(
                        Duration.ZERO,
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(80),
                        Duration.ofSeconds(640),
                        Duration.ofMinutes(15),
                        Duration.ofMinutes(15));
    }

    @Test
    void one_ipv6_network_counts_as_one_address() {
        assertThat(AttemptKey.network("2001:db8:1:2::1")).isEqualTo(AttemptKey.network("2001:db8:1:2:ffff::9"));
        assertThat(AttemptKey.network("2001:db8:1:2::1")).isNotEqualTo(AttemptKey.network("2001:db8:1:3::1"));
    }

    private boolean isLetThrough() {
        try {
            attempt(1);
            return true;
        } catch (TooManyAttempts e) {
            return false;
        }
    }

    private void attempt(int times) {
        for (int i = 0; i < times; i++) {
            limit.admit(AttemptLimit.Kind.PASSWORD, List.of(account));
        }
    }
}
