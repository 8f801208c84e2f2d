package app.comeback.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SharedOriginsTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    @Autowired
    SharedOrigins origins;

    @Autowired
    AccessCleanUp cleanUp;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    String oneEmail = People.newAddress();
    String otherEmail = People.newAddress();
    Actor one;
    Actor other;

    @BeforeEach
    void two_people() {
        clock.set(NOW);
        one = People.person(accounts, oneEmail, Role.TRAINER);
        other = People.person(accounts, otherEmail, Role.CLIENT);
    }

    @Test
    void two_accounts_of_one_network_are_found() {
        String network = People.newNetworkAddress();
        new Visitor(port).from(network).signIn(oneEmail, People.PASSWORD);
        assertThat(share()).isFalse();
        new Visitor(port).from(network).signIn(otherEmail, People.PASSWORD);
        assertThat(share()).isTrue();
    }

    @Test
    void two_accounts_of_one_browser_are_found_wherever_it_is() {
        Visitor browser = new Visitor(port).from(People.newNetworkAddress());
        browser.signIn(oneEmail, People.PASSWORD);
        browser.submit("/logout", "/logout", Map.of());
        browser.from(People.newNetworkAddress()).signIn(otherEmail, People.PASSWORD);
        assertThat(share()).isTrue();
    }

    @Test
    void two_accounts_of_different_places_are_not() {
        new Visitor(port).from(People.newNetworkAddress()).signIn(oneEmail, People.PASSWORD);
        new Visitor(port).from(People.newNetworkAddress()).signIn(otherEmail, People.PASSWORD);
        assertThat(share()).isFalse();
    }

    @Test
    void a_network_is_forgotten_after_thirty_days_and_kept_as_a_digest_only() {
        String network = People.newNetworkAddress();
        new Visitor(port).from(network).signIn(oneEmail, People.PASSWORD);
        new Visitor(port).from(network).signIn(otherEmail, People.PASSWORD);
        clock.set(NOW.plus(SignInNetworks.KEPT).plus(Duration.ofSeconds(1)));
        assertThat(share()).isFalse();
        RunAs.system(cleanUp::run);
        assertThat(jdbc.sql("select count(*) from sign_in_network where account_id in (:one, :other)")
                        .param("one", one.id().value())
                        .param("other", other.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private boolean share() {
        boolean[] found = {false};
        RunAs.system(() -> found[0] = origins.share(one.id(), other.id()));
        return found[0];
    }
}
