package app.comeback.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class AccessCleanUpTest {

    private static final Duration LINK_VALID = AccountLinks.Purpose.RESET_PASSWORD.validity();

    @Autowired
    AccessCleanUp cleanUp;

    @Autowired
    Accounts accounts;

    @Autowired
    SignUp signUp;

    @Autowired
    AttemptLimit limit;

    @Autowired
    SignInSessions sessions;

    @Autowired
    KnownDevices devices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    String email = People.newAddress();
    Actor person;

    @BeforeEach
    void a_person() {
        clock.set(Instant.parse("2026-11-25T12:00:00Z"));
        person = People.person(accounts, email, Role.CLIENT);
    }

    @Test
    void a_link_is_kept_for_a_day_after_it_ran_out() {
        signUp.forgotPassword(email, People.newNetworkAddress(), Locale.ENGLISH);
        after(LINK_VALID.plus(AccessCleanUp.LINKS_KEPT));
        assertThat(rows("account_link")).isEqualTo(1);
        after(Duration.ofSeconds(1));
        assertThat(rows("account_link")).isZero();
    }

    @Test
    void an_attempt_is_kept_for_a_day() {
        AttemptKey key = AttemptKey.account(email);
        limit.admit(AttemptLimit.Kind.PASSWORD, List.of(key));
        after(AccessCleanUp.ATTEMPTS_KEPT);
        assertThat(attempts(key)).isEqualTo(1);
        after(Duration.ofSeconds(1));
        assertThat(attempts(key)).isZero();
    }

    @Test
    void a_sign_in_is_kept_for_ninety_days_after_it_ended() {
        SessionToken token = sessions.start(person.id(), "Firefox");
        clock.advance(Duration.ofMinutes(5));
        sessions.end(token.series(), "signed-out");
        after(AccessCleanUp.SIGN_INS_KEPT);
        assertThat(rows("sign_in_session")).isEqualTo(1);
        after(Duration.ofSeconds(1));
        assertThat(rows("sign_in_session")).isZero();
    }

    @Test
    void a_sign_in_that_was_left_open_goes_ninety_days_after_the_last_step() {
        sessions.start(person.id(), "Firefox");
        after(AccessCleanUp.SIGN_INS_KEPT);
        assertThat(rows("sign_in_session")).isEqualTo(1);
        after(Duration.ofSeconds(1));
        assertThat(rows("sign_in_session")).isZero();
    }

    @Test
    void a_browser_is_kept_for_half_a_year_after_its_last_sign_in() {
        devices.remember(Secret.create().digest(), person.id());
        after(KnownDevices.KEPT);
        assertThat(rows("known_device")).isEqualTo(1);
        after(Duration.ofSeconds(1));
        assertThat(rows("known_device")).isZero();
    }

    @Test
    void nobody_but_the_portal_cleans_up() {
        Actor admin = People.person(accounts, Role.ADMIN);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> RunAs.actor(admin, () -> {
                    cleanUp.run();
                    return true;
                }));
    }

    private void after(Duration time) {
        clock.advance(time);
        RunAs.system(cleanUp::run);
        RunAs.system(cleanUp::run);
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table + " where account_id = :id")
                .param("id", person.id().value())
                .query(Integer.class)
                .single();
    }

    private int attempts(AttemptKey key) {
        return jdbc.sql("select count(*) from attempt where key = :key")
                .param("key", key.digest().bytes())
                .query(Integer.class)
                .single();
    }
}
