package app.comeback.messages;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import app.comeback.care.CarePeople;
import app.comeback.care.ConsentPurpose;
import app.comeback.messages.Message.Writer;
import app.comeback.people.CredentialClass;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import app.comeback.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class MessagesTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    @Autowired
    Messages messages;

    @Autowired
    MessageNews news;

    @Autowired
    CarePeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    Actor client;
    Actor trainer;
    Actor physio;
    UUID sharing;
    UUID consent;

    @BeforeEach
    void meet() {
        clock.set(NOW);
        client = people.person("Clara Client", Role.CLIENT);
        consent = people.give(client, ConsentPurpose.CARE);
        trainer = people.trainer();
        physio = people.physio();
        sharing = people.share(client, trainer);
        people.share(client, physio);
        clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void the_whole_team_reads_what_the_client_wrote_and_the_client_reads_the_answer() {
        send(client, "Is a bit of pulling normal?");
        send(physio, "Yes, up to three of ten.");

        for (Actor reader : List.of(client, trainer, physio)) {
            assertThat(open(reader).messages())
                    .extracting(Message::text, Message::author, Message::writer, Message::number)
                    .containsExactly(
                            tuple("Is a bit of pulling normal?", "Clara Client", Writer.CLIENT, 1),
                            tuple("Yes, up to three of ten.", "Pat Physio", Writer.CLINICIAN, 2));
        }
        assertThat(open(client).team()).hasSize(2);
    }

    @Test
    void a_stranger_an_admin_a_moderator_and_another_client_reach_nothing() {
        UUID message = send(client, "Private");
        for (Actor refused : List.of(
                people.admins().getFirst(), people.person("Mo", Role.MODERATOR), people.person("Ed", Role.EDITOR))) {
            everyCall(message).forEach(call -> assertThatThrownBy(() -> as(refused, call))
                    .isInstanceOf(AccessDeniedException.class));
        }
        Actor stranger = people.physio();
        Actor other = people.client();
        people.share(other, stranger);
        everyCall(message).forEach(call -> assertThatThrownBy(() -> as(stranger, call))
                .hasMessageMatching("care\\.refused\\.unknown|messages\\.refused\\.unknown"));
        everyCall(message).forEach(call -> assertThatThrownBy(() -> as(other, call))
                .satisfiesAnyOf(
                        refusal -> assertThat(refusal).hasMessageContaining("refused.unknown"),
                        refusal -> assertThat(refusal).isInstanceOf(AccessDeniedException.class)));
        assertThat(open(client).messages()).singleElement().matches(one -> one.takenBackAt() == null);
    }

    @Test
    void who_no_longer_takes_care_neither_reads_nor_writes_and_what_they_wrote_stays() {
        UUID theirs = send(trainer, "Rest today");
        people.withdraw(client, sharing);

        everyCall(theirs)
                .forEach(call -> assertThatThrownBy(() -> as(trainer, call)).hasMessage("care.refused.unknown"));
        assertThat(open(physio).messages()).singleElement().matches(one -> one.writer() == Writer.FORMER);
    }

    @Test
    void whoever_joins_later_reads_what_came_before_and_has_none_of_it_to_read() {
        send(client, "Before");
        clock.advance(Duration.ofHours(1));
        Actor late = people.practitioner("Lou Late", CredentialClass.PHYSIOTHERAPIST, null);
        people.share(client, late);
        clock.advance(Duration.ofHours(1));

        assertThat(open(late).messages()).extracting(Message::text).containsExactly("Before");
        assertThat(open(late).unread()).isZero();
        send(client, "After");
        assertThat(open(late)).matches(now -> now.unread() == 1 && now.firstUnread() == 2);
    }

    @Test
    void a_trainer_whose_registration_has_ended_is_refused() {
        Actor lapsing = people.practitioner(
                "Len Lapsing", CredentialClass.PERSONAL_TRAINER, LocalDate.ofInstant(NOW, ZoneOffset.UTC));
        people.share(client, lapsing);
        UUID theirs = send(lapsing, "Hello");
        clock.advance(Duration.ofDays(2));

        everyCall(theirs)
                .forEach(call -> assertThatThrownBy(() -> as(lapsing, call)).hasMessageStartingWith("care.refused."));
    }

    @Test
    void without_the_consent_to_care_the_client_still_reads_and_is_told_how_to_write() {
        UUID mine = send(client, "Hello");
        people.withdraw(client, consent);

        everyCall(mine)
                .forEach(call -> assertThatThrownBy(() -> as(physio, call)).hasMessageContaining("refused.unknown"));
        assertThat(open(client).messages()).hasSize(1);
        assertThatThrownBy(() -> send(client, "Still there?")).hasMessage("messages.refused.consent");
        people.give(client, ConsentPurpose.CARE);
        assertThatThrownBy(() -> send(client, "Still there?")).hasMessage("messages.refused.nobody");
        people.share(client, physio);
        send(client, "Now you are");
        assertThat(open(physio).messages()).hasSize(2);
    }

    private Stream<Runnable> everyCall(UUID message) {
        return Stream.of(
                () -> messages.open(client.id(), null),
                () -> messages.latest(client.id(), 3),
                () -> messages.send(UUID.randomUUID(), client.id(), new MessageText("x")),
                () -> messages.takeBack(message),
                () -> messages.read(client.id(), 1),
                () -> messages.needsNoAnswer(UUID.randomUUID(), client.id(), 1),
                () -> messages.stamp(client.id()));
    }

    @Test
    void sent_twice_it_is_there_once_and_an_id_stands_for_one_message() {
        UUID id = UUID.randomUUID();
        as(client, () -> messages.send(id, client.id(), new MessageText("Once")));
        as(client, () -> messages.send(id, client.id(), new MessageText("Once")));
        assertThatThrownBy(() -> as(client, () -> messages.send(id, client.id(), new MessageText("Twice"))))
                .hasMessage("messages.refused.id");
        assertThatThrownBy(() -> as(physio, () -> messages.send(id, client.id(), new MessageText("Once"))))
                .hasMessage("messages.refused.id");
        assertThat(open(client).messages()).hasSize(1);
    }

    @Test
    void messages_of_the_same_moment_get_numbers_without_a_gap() {
        IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.runAsync(() -> send(i % 2 == 0 ? client : physio, "Message " + i)))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(open(client).messages())
                .extracting(Message::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
    }

    @Test
    void what_was_taken_back_is_shown_to_nobody_and_stays_in_the_record() {
        UUID id = send(physio, "Wrong client, sorry");
        clock.advance(Duration.ofMinutes(5));
        assertThatThrownBy(() -> as(trainer, () -> messages.takeBack(id))).hasMessage("messages.refused.unknown");
        as(physio, () -> messages.takeBack(id));
        Instant at = clock.instant();
        clock.advance(Duration.ofMinutes(5));
        as(physio, () -> messages.takeBack(id));

        for (Actor reader : List.of(client, trainer, physio)) {
            assertThat(open(reader).messages()).singleElement().satisfies(one -> {
                assertThat(one.text()).isNull();
                assertThat(one.takenBackAt()).isEqualTo(at);
                assertThat(one.author()).isEqualTo("Pat Physio");
            });
        }
        assertThat(open(client).unread()).isZero();
        assertThat(jdbc.sql("select body from message where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("Wrong client, sorry");
    }

    @Test
    void who_has_read_it_is_told_to_the_writer_alone_with_the_first_moment() {
        send(client, "One");
        send(client, "Two");
        clock.advance(Duration.ofHours(1));
        as(physio, () -> messages.read(client.id(), 1));
        Instant first = clock.instant();
        clock.advance(Duration.ofHours(1));
        as(physio, () -> messages.read(client.id(), 2));
        as(physio, () -> messages.read(client.id(), 1));
        as(physio, () -> messages.read(client.id(), 99));

        List<Message> mine = open(client).messages();
        assertThat(mine.getFirst().readings()).containsExactly(new Message.Act("Pat Physio", first));
        assertThat(mine.getLast().readings()).containsExactly(new Message.Act("Pat Physio", clock.instant()));
        assertThat(open(trainer).messages()).allMatch(one -> one.readings().isEmpty());
        assertThat(open(physio).unread()).isZero();
        assertThat(open(trainer).unread()).isEqualTo(2);
    }

    @Test
    void the_31st_message_within_ten_minutes_is_refused_and_taken_a_little_later() {
        IntStream.range(0, FloodLimit.MOST).forEach(i -> send(client, "Message " + i));
        assertThatThrownBy(() -> send(client, "One more")).hasMessageStartingWith("messages.refused.flood");
        send(physio, "Slowly, please");
        clock.advance(FloodLimit.SPAN);
        send(client, "One more");
        assertThat(open(client).newest()).isEqualTo(FloodLimit.MOST + 2);
    }

    @Test
    void a_long_conversation_opens_where_the_unread_ones_begin_and_marks_no_skipped_one() {
        rows(50);
        assertThat(open(physio))
                .matches(part -> part.first() == 1 && part.last() == 30 && part.unread() == 50)
                .satisfies(part -> assertThat(part.seen()).contains(30));
        Conversation end = as(physio, () -> messages.open(client.id(), 51));
        assertThat(end.first()).isEqualTo(21);
        assertThat(end.seen()).isEmpty();
        as(physio, () -> messages.read(client.id(), 30));
        assertThat(open(physio)).matches(part -> part.first() == 21 && part.last() == 50 && part.firstUnread() == 31);
        assertThat(as(physio, () -> messages.open(client.id(), 21)))
                .matches(part -> part.first() == 1 && part.last() == 20);
        assertThat(as(physio, () -> messages.open(client.id(), -7)).messages()).isEmpty();
        assertThat(as(physio, () -> messages.open(client.id(), 999)).last()).isEqualTo(50);
    }

    @Test
    void a_conversation_of_500_takes_as_many_statements_as_one_of_five_and_no_wait() {
        rows(5);
        open(physio);
        int few = StatementCount.of(() -> open(physio));
        int fewOwn = StatementCount.of(() -> open(client));
        rows(495);
        long begun = System.nanoTime();
        int many = StatementCount.of(() -> open(physio));
        Duration took = Duration.ofNanos(System.nanoTime() - begun);

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(7);
        assertThat(StatementCount.of(() -> open(client))).isEqualTo(fewOwn).isLessThanOrEqualTo(7);
        assertThat(StatementCount.of(() -> as(physio, () -> messages.stamp(client.id()))))
                .isOne();
        assertThat(took).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void the_stamp_changes_with_every_change_by_somebody_else() {
        String before = stamp();
        UUID id = send(client, "Hello");
        String sent = stamp();
        as(trainer, () -> messages.read(client.id(), 1));
        String read = stamp();
        as(client, () -> messages.takeBack(id));
        String back = stamp();
        as(physio, () -> messages.read(client.id(), 1));

        assertThat(List.of(before, sent, read, back)).doesNotHaveDuplicates();
        assertThat(stamp()).isEqualTo(back);
        assertThat(open(physio).stamp()).isEqualTo(back);
    }

    @Test
    void an_open_screen_hears_of_changes_only_as_long_as_its_reader_may_see_them() {
        send(client, "Hello");
        String address = client.id().toString();
        assertThat(as(physio, () -> news.stamp(address)))
                .matches(answer -> answer.getStatusCode().value() == 200 && stamp().equals(answer.getBody()))
                .satisfies(answer ->
                        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store"));
        assertThat(as(client, () -> news.stamp(address)).getStatusCode().value())
                .isEqualTo(200);
        for (Actor stranger : List.of(people.physio(), people.client())) {
            assertThat(as(stranger, () -> news.stamp(address)).getStatusCode().value())
                    .isEqualTo(404);
        }
        assertThat(as(physio, () -> news.stamp("1 or 1=1")).getStatusCode().value())
                .isEqualTo(404);
        people.withdraw(client, sharing);
        assertThat(as(trainer, () -> news.stamp(address)).getStatusCode().value())
                .isEqualTo(404);
        assertThatThrownBy(() -> as(people.admins().getFirst(), () -> news.stamp(address)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private String stamp() {
        return as(physio, () -> messages.stamp(client.id()));
    }

    @Test
    void how_fast_answers_come_is_said_from_five_on() {
        for (int i = 0; i < 5; i++) {
            assertThat(open(client).usual()).isNull();
            send(client, "Question");
            clock.advance(Duration.ofHours(i + 1));
            send(i % 2 == 0 ? physio : trainer, "Answer");
        }
        send(client, "Nobody has answered this");
        assertThat(open(client).usual()).isEqualTo(new Conversation.Usual(Duration.ofHours(3), 5));
        assertThat(open(physio).usual()).isNull();
        clock.advance(Duration.ofDays(90));
        assertThat(open(client).usual()).isNull();
    }

    @Test
    void what_needs_no_answer_waits_no_longer_and_says_who_said_so() {
        send(client, "Thank you!");
        assertThat(open(physio).waiting()).isEqualTo(clock.instant());
        UUID id = UUID.randomUUID();
        as(physio, () -> messages.needsNoAnswer(id, client.id(), 1));
        as(physio, () -> messages.needsNoAnswer(id, client.id(), 1));
        as(trainer, () -> messages.needsNoAnswer(UUID.randomUUID(), client.id(), 1));

        assertThat(open(trainer).waiting()).isNull();
        assertThat(Objects.requireNonNull(open(trainer).messages().getFirst().settled())
                        .by())
                .isEqualTo("Pat Physio");
        assertThat(open(client).messages().getFirst().settled()).isNull();
        send(client, "One more thing");
        assertThat(open(physio).waiting()).isEqualTo(clock.instant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update message set body = 'changed' where id = ?",
                "delete from message where id = ?",
                "update message_taken_back set taken_back_at = now() where message = ?",
                "delete from message_taken_back where message = ?"
            })
    void the_database_keeps_every_word(String tampering) {
        UUID id = send(client, "Mine");
        as(client, () -> messages.takeBack(id));
        assertThatThrownBy(() -> jdbc.sql(tampering).param(id).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void the_database_takes_no_message_from_whoever_has_no_part_in_it() {
        Actor stranger = people.physio();
        assertThatThrownBy(() -> insert(stranger)).isInstanceOf(DataAccessException.class);
        assertThatCode(() -> insert(trainer)).doesNotThrowAnyException();
        people.withdraw(client, sharing);
        assertThatThrownBy(() -> insert(trainer)).isInstanceOf(DataAccessException.class);
        UUID id = send(physio, "Mine");
        assertThatThrownBy(() -> jdbc.sql("insert into message_taken_back values (?, ?, now())")
                        .params(id, client.id().value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private void insert(Actor author) {
        jdbc.sql("insert into message (id, client, author, body, sent_at) values (?, ?, ?, 'x', now())")
                .params(UUID.randomUUID(), client.id().value(), author.id().value())
                .update();
    }

    /** So many messages of the client, past the limit for floods. */
    private void rows(int count) {
        jdbc.sql("""
                        insert into message (id, client, author, body, sent_at)
                        select gen_random_uuid(), ?, ?, 'Message ' || i, ? from generate_series(1, ?) i""")
                .params(
                        client.id().value(),
                        client.id().value(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        count)
                .update();
    }

    private UUID send(Actor author, String text) {
        UUID id = UUID.randomUUID();
        as(author, () -> messages.send(id, client.id(), new MessageText(text)));
        return id;
    }

    private Conversation open(Actor reader) {
        return as(reader, () -> messages.open(client.id(), null));
    }
}
