package app.comeback.messages;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.access.PeopleAdmin;
import app.comeback.care.CarePeople;
import app.comeback.care.ConsentPurpose;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class MessageMailsTest {

    @Autowired
    Messages messages;

    @Autowired
    MessageMails mails;

    @Autowired
    CarePeople people;

    @Autowired
    PeopleAdmin accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    Actor client;
    Actor physio;
    Actor trainer;

    @BeforeEach
    void meet() {
        clock.set(Instant.parse("2026-11-25T09:00:00Z"));
        client = people.person("Clara Client", Role.CLIENT);
        people.give(client, ConsentPurpose.CARE);
        physio = people.physio();
        trainer = people.trainer();
        people.share(client, physio);
        people.share(client, trainer);
        clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void whoever_has_not_read_a_message_for_ten_minutes_gets_one_mail_until_they_have_read() {
        write(client, "Hello");
        clock.advance(Duration.ofMinutes(9));
        send();
        assertThat(mailsTo(physio)).isEmpty();
        as(trainer, () -> messages.read(client.id(), 1));
        clock.advance(Duration.ofMinutes(1));
        send();
        send();
        write(client, "Hello again");
        clock.advance(Duration.ofHours(1));
        send();
        assertThat(mailsTo(physio)).hasSize(1);
        assertThat(mailsTo(trainer)).hasSize(1);
        assertThat(mailsTo(client)).isEmpty();

        as(physio, () -> messages.read(client.id(), 2));
        write(client, "A third time");
        clock.advance(Duration.ofMinutes(10));
        send();
        assertThat(mailsTo(physio)).hasSize(2);
    }

    @Test
    void the_mail_tells_neither_the_words_nor_the_client() {
        write(client, "My knee hurts");
        write(physio, "Let us look at it");
        clock.advance(Duration.ofMinutes(10));
        send();

        assertThat(mailsTo(client)).singleElement().satisfies(mail -> assertThat(mail)
                .startsWith("You have a new message")
                .contains("/messages")
                .doesNotContain("look at it", "Pat", "physio"));
        write(client, "Thank you");
        clock.advance(Duration.ofMinutes(10));
        send();
        assertThat(mailsTo(trainer)).singleElement().satisfies(mail -> assertThat(mail)
                .doesNotContain("knee", "Clara", "Thank"));
    }

    @Test
    void what_a_colleague_has_answered_meanwhile_or_was_taken_back_is_told_to_nobody() {
        UUID first = write(client, "Hello");
        write(physio, "Hello Clara");
        clock.advance(Duration.ofMinutes(10));
        send();
        assertThat(mailsTo(trainer)).isEmpty();
        UUID second = write(client, "And now?");
        as(client, () -> messages.takeBack(second));
        clock.advance(Duration.ofMinutes(10));
        send();
        assertThat(mailsTo(trainer)).isEmpty();
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void a_disabled_account_gets_no_mail() {
        write(physio, "Hello");
        as(
                people.admins().getFirst(),
                () -> accounts.disable(client.id(), accounts.find(client.id()).version(), "Asked for it"));
        clock.advance(Duration.ofMinutes(10));
        send();
        assertThat(mailsTo(client)).isEmpty();
    }

    @Test
    void several_nodes_at_once_send_it_once() {
        write(client, "Hello");
        clock.advance(Duration.ofMinutes(10));
        IntStream.range(0, 4)
                .mapToObj(node -> CompletableFuture.runAsync(this::send))
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(mailsTo(physio)).hasSize(1);
    }

    @Test
    void words_of_concern_in_a_message_are_shown_to_the_clinicians() {
        write(client, "Sometimes I want to kill myself");
        assertThat(jdbc.sql("select count(*) from mail where recipient = ? and template = 'safeguarding'")
                        .param(people.email(physio))
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private void send() {
        RunAs.system(mails::send);
    }

    private UUID write(Actor author, String text) {
        UUID id = UUID.randomUUID();
        as(author, () -> messages.send(id, client.id(), new MessageText(text)));
        return id;
    }

    private List<String> mailsTo(Actor person) {
        return jdbc.sql(
                        "select subject || ' ' || body || ' ' || link from mail where recipient = ? and template = 'new-message'")
                .param(people.email(person))
                .query(String.class)
                .list();
    }
}
