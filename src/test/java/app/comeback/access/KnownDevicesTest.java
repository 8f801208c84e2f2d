package app.comeback.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A stranger who keeps typing wrong passwords slows down strangers, and not the person. */
@PortalTest
class KnownDevicesTest {

    private static final int TOO_MANY = 429;
    private static final int WRONG = 422;
    private static final int IN = 302;

    @Autowired
    Accounts accounts;

    @Autowired
    OwnAccount own;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    String email = People.newAddress();
    String network = People.newNetworkAddress();
    Actor person;
    Visitor known;

    @BeforeEach
    void a_person_who_signed_in_once() {
        clock.set(Instant.parse("2026-11-25T12:00:00Z"));
        person = People.person(accounts, email, Role.CLIENT);
        known = new Visitor(port).from(network);
        known.signIn(email, People.PASSWORD);
        known.submit("/logout", "/logout", Map.of());
    }

    @Test
    void a_known_browser_signs_in_while_a_stranger_keeps_guessing() {
        assertThat(guess(newVisitor(), AttemptLimit.FREE)).isEqualTo(WRONG);
        assertThat(newVisitor().signIn(email, People.PASSWORD).statusCode()).isEqualTo(TOO_MANY);
        assertThat(known.signIn(email, People.PASSWORD).statusCode()).isEqualTo(IN);
    }

    @Test
    void the_success_of_the_person_gives_the_stranger_no_new_attempts() {
        guess(newVisitor(), AttemptLimit.FREE);
        known.signIn(email, People.PASSWORD);
        assertThat(newVisitor().signIn(email, "one more guess").statusCode()).isEqualTo(TOO_MANY);
    }

    @Test
    void failures_from_the_same_network_do_not_slow_a_known_browser_down() {
        Visitor neighbour = new Visitor(port).from(network);
        for (int i = 0; i < AttemptLimit.FREE; i++) {
            neighbour.signIn(People.newAddress(), "a wrong guess");
        }
        assertThat(new Visitor(port)
                        .from(network)
                        .signIn(email, People.PASSWORD)
                        .statusCode())
                .isEqualTo(TOO_MANY);
        assertThat(known.signIn(email, People.PASSWORD).statusCode()).isEqualTo(IN);
    }

    @Test
    void a_known_browser_is_slowed_down_by_its_own_failures() {
        guess(known, AttemptLimit.FREE);
        assertThat(known.signIn(email, People.PASSWORD).statusCode()).isEqualTo(TOO_MANY);
        assertThat(newVisitor().signIn(email, People.PASSWORD).statusCode()).isEqualTo(IN);
    }

    @Test
    void a_browser_is_known_for_its_own_account_only() {
        String other = People.newAddress();
        People.person(accounts, other, Role.CLIENT);
        for (int i = 0; i < AttemptLimit.FREE; i++) {
            newVisitor().signIn(other, "a wrong guess");
        }
        assertThat(known.signIn(other, People.PASSWORD).statusCode()).isEqualTo(TOO_MANY);
    }

    @Test
    void two_people_who_share_a_browser_are_both_known() {
        String other = People.newAddress();
        People.person(accounts, other, Role.CLIENT);
        known.signIn(other, People.PASSWORD);
        known.submit("/logout", "/logout", Map.of());
        for (String address : new String[] {email, other}) {
            for (int i = 0; i < AttemptLimit.FREE; i++) {
                newVisitor().signIn(address, "a wrong guess");
            }
        }
        assertThat(known.signIn(email, People.PASSWORD).statusCode()).isEqualTo(IN);
        known.submit("/logout", "/logout", Map.of());
        assertThat(known.signIn(other, People.PASSWORD).statusCode()).isEqualTo(IN);
    }

    @Test
    void a_made_up_mark_counts_for_nothing() {
        guess(newVisitor(), AttemptLimit.FREE);
        for (String mark : new String[] {"x", "A".repeat(43)}) {
            Visitor forger = newVisitor();
            forger.setCookie(DeviceCookie.NAME, mark);
            assertThat(forger.signIn(email, People.PASSWORD).statusCode()).isEqualTo(TOO_MANY);
        }
    }

    @Test
    void a_browser_is_forgotten_after_half_a_year_and_by_signing_out_everywhere() {
        clock.advance(KnownDevices.KEPT);
        guess(newVisitor(), AttemptLimit.FREE);
        assertThat(known.signIn(email, People.PASSWORD).statusCode()).isEqualTo(TOO_MANY);
        clock.advance(Duration.ofMinutes(15));
        assertThat(known.signIn(email, People.PASSWORD).statusCode()).isEqualTo(IN);
        RunAs.actor(person, () -> {
            own.signOutEverywhere();
            return true;
        });
        guess(newVisitor(), AttemptLimit.FREE);
        assertThat(known.signIn(email, People.PASSWORD).statusCode()).isEqualTo(TOO_MANY);
    }

    @Test
    void the_mark_is_out_of_reach_for_scripts_and_signs_nobody_in() {
        assertThat(known.isSignedIn()).isFalse();
        String cookie = newVisitor().signIn(email, People.PASSWORD).headers().allValues("Set-Cookie").stream()
                .filter(header -> header.startsWith(DeviceCookie.NAME))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Max-Age=" + KnownDevices.KEPT.toSeconds());
    }

    @Test
    void a_stranger_outside_does_not_slow_down_a_person_who_is_asked_for_the_password_inside() {
        guess(newVisitor(), AttemptLimit.FREE);
        RunAs.actor(person, () -> {
            own.askForNewEmail(People.newAddress(), People.PASSWORD, Locale.ENGLISH);
            return true;
        });
    }

    private Visitor newVisitor() {
        return new Visitor(port).from(People.newNetworkAddress());
    }

    private int guess(Visitor visitor, int times) {
        int last = 0;
        for (int i = 0; i < times; i++) {
            last = visitor.signIn(email, "a wrong guess").statusCode();
        }
        return last;
    }
}
