package app.comeback.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class OwnAccountTest {

    private static final String NEW_PASSWORD = "another long password";

    @Autowired
    Accounts accounts;

    @Autowired
    OwnAccount own;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    String email = People.newAddress();
    String newEmail = People.newAddress();
    Actor person;
    Visitor visitor;

    @BeforeEach
    void a_person() {
        clock.set(Instant.parse("2026-11-25T12:00:00Z"));
        person = People.person(accounts, email, Role.CLIENT);
        visitor = new Visitor(port).from(People.newNetworkAddress());
    }

    @Test
    void a_new_address_counts_when_its_link_and_the_password_come_together() {
        ask(newEmail);
        assertThat(visitor.signIn(newEmail, People.PASSWORD).statusCode()).isEqualTo(422);
        String link = link();
        assertThat(visitor.get(link).body()).contains(newEmail);
        assertThat(confirm(link, People.PASSWORD).statusCode()).isEqualTo(200);
        assertThat(visitor.signIn(email, People.PASSWORD).statusCode()).isEqualTo(422);
        assertThat(visitor.signIn(newEmail, People.PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void the_old_address_is_told_and_the_link_is_used_up() {
        ask(newEmail);
        String link = link();
        confirm(link, People.PASSWORD);
        assertThat(mails(email, "address-changed")).isEqualTo(1);
        assertThat(visitor.get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void who_owns_the_address_cannot_be_made_to_give_it_to_somebody_elses_account() {
        ask(newEmail);
        HttpResponse<String> answer = confirm(link(), "the owner does not know it");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#password-problem").text())
                .isNotEmpty();
        assertThat(as(person, () -> own.mine().email())).isEqualTo(email);
    }

    @Test
    void guessing_the_password_at_the_link_waits() {
        ask(newEmail);
        String link = link();
        for (int i = 0; i < AttemptLimit.FREE; i++) {
            confirm(link, "a wrong guess " + i);
        }
        assertThat(confirm(link, People.PASSWORD).statusCode()).isEqualTo(429);
    }

    @Test
    void the_link_is_good_for_a_day() {
        ask(newEmail);
        String link = link();
        clock.advance(Duration.ofHours(24));
        assertThat(visitor.get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void a_new_address_needs_the_password_and_a_refusal_is_in_the_record() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as(person, () -> own.askForNewEmail(newEmail, "wrong", Locale.ENGLISH)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("access.password.wrong"));
        assertThat(mails(newEmail, "new-address")).isZero();
        assertThat(recorded("access.password-refused")).isEqualTo(1);
    }

    @Test
    void an_address_that_somebody_has_gets_the_same_answer_and_its_owner_a_mail() {
        People.person(accounts, newEmail, Role.CLIENT);
        ask(newEmail);
        assertThat(mails(newEmail, "new-address")).isZero();
        assertThat(mails(newEmail, "already-joined")).isEqualTo(1);
    }

    @Test
    void an_address_that_somebody_took_in_the_meantime_is_refused() {
        ask(newEmail);
        String link = link();
        People.person(accounts, newEmail, Role.CLIENT);
        assertThat(confirm(link, People.PASSWORD).statusCode()).isEqualTo(410);
        assertThat(as(person, () -> own.mine().email())).isEqualTo(email);
    }

    @Test
    void nobody_writes_to_many_strangers_by_it() {
        for (int i = 0; i < AttemptLimit.FREE; i++) {
            ask(People.newAddress());
        }
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> ask(newEmail));
        assertThat(mails(newEmail, "new-address")).isZero();
    }

    @Test
    void a_changed_password_ends_every_other_sign_in_and_is_told() {
        Visitor elsewhere = new Visitor(port).from(People.newNetworkAddress());
        elsewhere.signIn(email, People.PASSWORD);
        visitor.signIn(email, People.PASSWORD);
        UUID here = UUID.fromString(
                visitor.cookie(SessionCookie.NAME).orElseThrow().getValue().substring(0, 36));
        as(person, () -> own.changePassword(People.PASSWORD, NEW_PASSWORD, here, Locale.ENGLISH));
        assertThat(elsewhere.isSignedIn()).isFalse();
        assertThat(visitor.isSignedIn()).isTrue();
        assertThat(mails(email, "password-changed")).isEqualTo(1);
        assertThat(elsewhere.signIn(email, People.PASSWORD).statusCode()).isEqualTo(422);
        assertThat(elsewhere.signIn(email, NEW_PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void a_password_is_changed_only_by_who_knows_it_and_only_to_one_that_may_be_used() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as(person, () -> own.changePassword("wrong", NEW_PASSWORD, null, Locale.ENGLISH)));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () -> as(person, () -> own.changePassword(People.PASSWORD, "password1", null, Locale.ENGLISH)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("access.password.common"));
        assertThat(visitor.signIn(email, People.PASSWORD).statusCode()).isEqualTo(302);
        assertThat(mails(email, "password-changed")).isZero();
        assertThat(recorded("access.password-refused")).isEqualTo(1);
    }

    private void ask(String address) {
        as(person, () -> own.askForNewEmail(address, People.PASSWORD, Locale.ENGLISH));
    }

    private String link() {
        return Mailbox.link(jdbc, newEmail, "new-address").orElseThrow();
    }

    private HttpResponse<String> confirm(String link, String password) {
        return visitor.submit(link, "/email", Map.of("password", password));
    }

    private int mails(String to, String template) {
        return jdbc.sql("select count(*) from mail where recipient = :to and template = :template")
                .param("to", to)
                .param("template", template)
                .query(Integer.class)
                .single();
    }

    private int recorded(String action) {
        return jdbc.sql("select count(*) from audit_entry where action = :action and subject_id = :id")
                .param("action", action)
                .param("id", person.id().toString())
                .query(Integer.class)
                .single();
    }

    private static void as(Actor actor, Runnable work) {
        RunAs.actor(actor, () -> {
            work.run();
            return true;
        });
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return RunAs.actor(actor, work);
    }
}
