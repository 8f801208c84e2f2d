package app.comeback.safeguarding;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.care.CarePeople;
import app.comeback.safeguarding.Concern.Outcome;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class ConcernsTest {

    private static final String WORDS = "Some days I want to end my life";

    @Autowired
    Safeguarding safeguarding;

    @Autowired
    Concerns concerns;

    @Autowired
    CarePeople people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    Actor client;
    Actor physio;
    Actor trainer;

    @BeforeEach
    void meet() {
        client = people.client();
        physio = people.physio();
        trainer = people.trainer();
        people.share(client, trainer);
    }

    @Test
    void RF_17_clinicians_are_asked_once_and_the_others_and_the_client_are_told_nothing() {
        people.share(client, physio);

        UUID words = write(Origin.MESSAGE, WORDS);
        write(words, Origin.MESSAGE, WORDS);

        assertThat(mails(physio)).isEqualTo(1);
        assertThat(mails(trainer)).isZero();
        assertThat(mails(client)).isZero();
        assertThat(recent(physio)).singleElement().satisfies(concern -> {
            assertThat(concern.words()).isEqualTo(words);
            assertThat(concern.origin()).isEqualTo(Origin.MESSAGE);
            assertThat(concern.isOpen()).isTrue();
        });
        assertThat(recent(trainer)).isEmpty();
    }

    @Test
    void where_a_team_has_no_clinician_everybody_of_it_reads_so_that_somebody_does() {
        UUID words = write(Origin.SESSION, WORDS);

        assertThat(mails(trainer)).isEqualTo(1);
        read(trainer, words, Outcome.SPOKE, "");
        assertThat(recent(trainer)).singleElement().matches(concern -> !concern.isOpen());
    }

    @Test
    void plain_words_are_kept_nowhere() {
        people.share(client, physio);

        write(Origin.CHECK_IN, "Slept well, the leg is stiff.");

        assertThat(recent(physio)).isEmpty();
        assertThat(mails(physio)).isZero();
    }

    @Test
    void who_read_and_what_followed_is_kept_for_good() {
        people.share(client, physio);
        UUID words = write(Origin.ANSWER, WORDS);

        read(physio, words, Outcome.SPOKE, " Called at once ");
        read(physio, words, Outcome.SPOKE, "Called at once");

        assertThat(recent(physio)).singleElement().satisfies(concern -> assertThat(concern.reading())
                .satisfies(reading -> {
                    assertThat(reading.by()).isEqualTo("Pat Physio");
                    assertThat(reading.outcome()).isEqualTo(Outcome.SPOKE);
                    assertThat(reading.remark()).isEqualTo("Called at once");
                }));
        assertThat(audited(words)).isEqualTo(1);
        for (String statement : List.of(
                "update safeguarding_reading set remark = '' where words = ?",
                "delete from safeguarding_reading where words = ?",
                "delete from safeguarding_notice where words = ?")) {
            assertThatThrownBy(() -> jdbc.sql(statement).param(words).update()).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void the_second_reader_is_told_who_was_first() {
        Actor other = people.physio();
        people.share(client, physio);
        people.share(client, other);
        UUID words = write(Origin.MESSAGE, WORDS);
        read(physio, words, Outcome.SPOKE, "");

        assertThatThrownBy(() -> read(other, words, Outcome.NO_CONCERN, "A joke"))
                .hasMessage("safeguarding.refused.done [Pat Physio]");
    }

    @Test
    void that_the_words_meant_something_else_says_why() {
        people.share(client, physio);
        UUID words = write(Origin.MESSAGE, WORDS);

        assertThatThrownBy(() -> read(physio, words, Outcome.NO_CONCERN, " ")).hasMessage("safeguarding.refused.why");
        assertThatThrownBy(() -> read(physio, words, Outcome.SPOKE, "x".repeat(501)))
                .hasMessageStartingWith("safeguarding.refused.remark");
        assertThat(recent(physio)).singleElement().matches(Concern::isOpen);
    }

    @Test
    void nobody_else_reads_them() {
        people.share(client, physio);
        UUID words = write(Origin.MESSAGE, WORDS);

        assertThatThrownBy(() -> read(trainer, words, Outcome.SPOKE, "")).hasMessage("safeguarding.refused.reader");
        Actor stranger = people.physio();
        assertThatThrownBy(() -> read(stranger, words, Outcome.SPOKE, "")).hasMessage("care.refused.unknown");
        assertThatThrownBy(() -> recent(stranger)).hasMessage("care.refused.unknown");
        for (Actor refused : List.of(client, people.admins().getFirst(), people.person("Mo", Role.MODERATOR))) {
            assertThatThrownBy(() -> read(refused, words, Outcome.SPOKE, "")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> recent(refused)).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> as(physio, () -> concerns.waiting())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void without_the_transaction_that_keeps_the_words_nothing_is_noticed() {
        assertThatThrownBy(() ->
                        as(client, () -> safeguarding.look(UUID.randomUUID(), client.id(), Origin.MESSAGE, WORDS)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private UUID write(Origin origin, String text) {
        UUID words = UUID.randomUUID();
        write(words, origin, text);
        return words;
    }

    private void write(UUID words, Origin origin, String text) {
        as(
                client,
                () -> transaction.executeWithoutResult(status -> safeguarding.look(words, client.id(), origin, text)));
    }

    private void read(Actor reader, UUID words, Outcome outcome, String remark) {
        as(reader, () -> concerns.read(words, outcome, remark));
    }

    private List<Concern> recent(Actor reader) {
        return as(reader, () -> concerns.recent(client.id()));
    }

    private long mails(Actor to) {
        return jdbc.sql("select count(*) from mail where recipient = ? and template = 'safeguarding'")
                .param(people.email(to))
                .query(Long.class)
                .single();
    }

    private long audited(UUID words) {
        return jdbc.sql("""
                        select count(*) from audit_entry a where a.action = 'safeguarding.read'
                          and a.subject_id = (select client::text from safeguarding_notice where words = ?)""").param(words).query(Long.class).single();
    }
}
