package app.comeback.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ForgottenPasswordTest {

    private static final String NEW_PASSWORD = "another long password";

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    Visitor visitor;
    String email = People.newAddress();

    @BeforeEach
    void openABrowser() {
        clock.set(Instant.parse("2026-11-22T12:00:00Z"));
        visitor = new Visitor(port).from(People.newNetworkAddress());
        People.person(accounts, email, Role.CLIENT);
    }

    @Test
    void a_person_sets_a_new_password_and_is_signed_out_everywhere() {
        Visitor elsewhere = new Visitor(port).from(People.newNetworkAddress());
        elsewhere.signIn(email, People.PASSWORD);
        String page = askForLink();
        assertThat(reset(page, NEW_PASSWORD).statusCode()).isEqualTo(302);
        assertThat(elsewhere.isSignedIn()).isFalse();
        assertThat(visitor.signIn(email, People.PASSWORD).statusCode()).isEqualTo(422);
        assertThat(visitor.signIn(email, NEW_PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void the_link_is_good_once() {
        String page = askForLink();
        reset(page, NEW_PASSWORD);
        assertThat(visitor.get(page).statusCode()).isEqualTo(410);
    }

    @Test
    void the_link_is_good_for_thirty_minutes() {
        String page = askForLink();
        clock.advance(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(visitor.get(page).statusCode()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
        assertThat(visitor.get(page).statusCode()).isEqualTo(410);
    }

    @Test
    void a_refused_password_does_not_use_the_link_up() {
        String page = askForLink();
        HttpResponse<String> answer = reset(page, "password1");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#password-problem").text())
                .isNotEmpty();
        assertThat(reset(page, NEW_PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void an_unknown_address_gets_the_same_answer() {
        HttpResponse<String> known = ask(email);
        String knownPage = visitor.get("/forgot").body();
        String other = People.newAddress();
        HttpResponse<String> unknown = ask(other);
        String unknownPage = visitor.get("/forgot").body();
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode()).isEqualTo(302);
        assertThat(Jsoup.parse(unknownPage).select("main .lead").text().replace(other, email))
                .isEqualTo(Jsoup.parse(knownPage).select("main .lead").text());
        assertThat(Mailbox.link(jdbc, other, "reset-password")).isEmpty();
    }

    @Test
    void asking_too_often_waits() {
        for (int i = 0; i < 5; i++) {
            ask(email);
            visitor.get("/forgot");
        }
        assertThat(ask(email).statusCode()).isEqualTo(429);
    }

    private HttpResponse<String> ask(String address) {
        return visitor.submit("/forgot", "/forgot", Map.of("email", address));
    }

    private String askForLink() {
        ask(email);
        // The answer of the form is shown once; after it the page is the form again.
        visitor.get("/forgot");
        return Mailbox.link(jdbc, email, "reset-password").orElseThrow();
    }

    private HttpResponse<String> reset(String page, String password) {
        return visitor.submit(page, "/reset", Map.of("password", password));
    }
}
