package app.comeback.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class JoinTest {

    @Autowired
    Accounts accounts;

    @Autowired
    PeopleAdmin people;

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
        HttpResponse<String> answer = confirm(link("confirm-email"), "Anna Example", People.PASSWORD);
        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/login?confirmed");
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
        clock.advance(Duration.ofHours(24));
        assertThat(visitor.get(link).statusCode()).isEqualTo(410);
        join(email);
        String newer = link("confirm-email");
        assertThat(visitor.get(link).statusCode()).isEqualTo(410);
        confirm(newer, "Anna Example", People.PASSWORD);
        assertThat(visitor.get(newer).statusCode()).isEqualTo(410);
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
    void who_types_the_address_chooses_nothing_and_who_owns_it_chooses_everything() {
        Visitor stranger = new Visitor(port).from(People.newNetworkAddress());
        stranger.submit(
                "/join", "/join", Map.of("email", email, "name", "A Stranger", "password", "the stranger’s own words"));
        confirm(link("confirm-email"), "Anna Example", People.PASSWORD);
        assertThat(stranger.signIn(email, "the stranger’s own words").statusCode())
                .isEqualTo(422);
        assertThat(visitor.signIn(email, People.PASSWORD).statusCode()).isEqualTo(302);
        assertThat(text("select display_name from account where email = :email"))
                .isEqualTo("Anna Example");
    }

    @Test
    void an_account_without_a_confirmed_address_has_no_password() {
        join(email);
        assertThat(text("select coalesce(password_hash, 'none') from account where email = :email"))
                .isEqualTo("none");
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("update account set password_hash = 'x' where email = :email")
                        .param("email", email)
                        .update());
    }

    @Test
    void someone_who_was_invited_as_staff_gets_the_invitation_again() {
        Actor admin = People.person(accounts, Role.ADMIN);
        RunAs.actor(admin, () -> people.invite(email, "Edda Editor", Set.of(Role.EDITOR)));
        jdbc.sql("delete from mail where recipient = :email")
                .param("email", email)
                .update();
        join(email);
        assertThat(link("invitation")).startsWith("/reset?token=");
        assertThat(text("select display_name from account where email = :email"))
                .isEqualTo("Edda Editor");
    }

    @Test
    void a_refused_form_keeps_what_was_typed_but_not_the_password_and_the_link_stays_good() {
        join(email);
        String link = link("confirm-email");
        HttpResponse<String> answer = confirm(link, "Anna", "password1");
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select("#name").attr("value")).isEqualTo("Anna");
        assertThat(page.select("#password").hasAttr("value")).isFalse();
        assertThat(page.select("#password").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#password").attr("aria-describedby")).contains("password-problem");
        assertThat(page.select("[autofocus]").attr("id")).isEqualTo("password");
        assertThat(confirm(link, "Anna", People.PASSWORD).statusCode()).isEqualTo(302);
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
        return visitor.submit("/join", "/join", Map.of("email", address));
    }

    private HttpResponse<String> confirm(String link, String name, String password) {
        return visitor.submit(link, "/join/confirm", Map.of("name", name, "password", password));
    }

    private String link(String template) {
        return Mailbox.link(jdbc, email, template).orElseThrow();
    }

    private String text(String sql) {
        return jdbc.sql(sql).param("email", email).query(String.class).single();
    }
}
