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
class JoinTest {

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
        visitor = new Visitor(port).from(People.newNetworkAddress());
    }

    @Test
    void a_person_joins_confirms_the_address_and_signs_in() {
        assertThat(join(email).headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("/join/sent");
        assertThat(visitor.get("/join/sent").body()).contains(email).doesNotContain("token=");
        assertThat(visitor.signIn(email, People.PASSWORD).statusCode()).isEqualTo(422);
        String link = link("confirm-email");
        visitor.submit(link, "/join/confirm", Map.of());
        assertThat(visitor.signIn(email, People.PASSWORD).statusCode()).isEqualTo(302);
        assertThat(visitor.isSignedIn()).isTrue();
    }

    @Test
    void opening_the_link_alone_confirms_nothing() {
        join(email);
        String link = link("confirm-email");
        visitor.get(link);
        assertThat(visitor.signIn(email, People.PASSWORD).statusCode()).isEqualTo(422);
    }

    @Test
    void a_link_is_good_once_and_for_a_day() {
        clock.set(Instant.parse("2026-11-22T12:00:00Z"));
        join(email);
        String link = link("confirm-email");
        String page = link;
        clock.advance(Duration.ofHours(24));
        assertThat(visitor.get(page).statusCode()).isEqualTo(410);
        join(email);
        String newer = link("confirm-email");
        assertThat(visitor.get(page).statusCode()).isEqualTo(410);
        String newerPage = newer;
        visitor.submit(newerPage, "/join/confirm", Map.of());
        assertThat(visitor.get(newerPage).statusCode()).isEqualTo(410);
    }

    @Test
    void someone_elses_address_gets_the_same_answer_and_a_mail_that_says_so() {
        People.person(accounts, email, Role.CLIENT);
        HttpResponse<String> answer = join(email);
        HttpResponse<String> other = join(People.newAddress());
        assertThat(answer.statusCode()).isEqualTo(other.statusCode());
        assertThat(answer.headers().firstValue("Location"))
                .isEqualTo(other.headers().firstValue("Location"));
        assertThat(link("already-joined")).isEqualTo("/login");
        assertThat(Mailbox.link(jdbc, email, "confirm-email")).isEmpty();
    }

    @Test
    void a_refused_form_keeps_what_was_typed_but_not_the_password() {
        HttpResponse<String> answer =
                visitor.submit("/join", "/join", Map.of("name", "Anna", "email", email, "password", "password1"));
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select("#name").attr("value")).isEqualTo("Anna");
        assertThat(page.select("#email").attr("value")).isEqualTo(email);
        assertThat(page.select("#password").hasAttr("value")).isFalse();
        assertThat(page.select("#password").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#password").attr("aria-describedby")).contains("password-problem");
        assertThat(page.select("[autofocus]").attr("id")).isEqualTo("password");
    }

    @Test
    void a_header_cannot_be_smuggled_in_by_an_address() {
        assertThat(join("anna@example.org\r\nBcc: all@example.org").statusCode())
                .isEqualTo(422);
    }

    @Test
    void joining_too_often_waits() {
        clock.set(Instant.parse("2026-11-22T12:00:00Z"));
        for (int i = 0; i < 5; i++) {
            assertThat(join(People.newAddress()).statusCode()).isEqualTo(302);
        }
        HttpResponse<String> answer = join(People.newAddress());
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(Jsoup.parse(answer.body()).select("#problem").text()).contains("Try again in");
    }

    private HttpResponse<String> join(String address) {
        return visitor.submit(
                "/join", "/join", Map.of("name", "Anna Example", "email", address, "password", People.PASSWORD));
    }

    private String link(String template) {
        return Mailbox.link(jdbc, email, template).orElseThrow();
    }
}
