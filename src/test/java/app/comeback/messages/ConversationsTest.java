package app.comeback.messages;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.attention.AttentionKind;
import app.comeback.attention.AttentionRefresh;
import app.comeback.attention.Today;
import app.comeback.attention.Urgency;
import app.comeback.care.CarePeople;
import app.comeback.care.ConsentPurpose;
import app.comeback.messages.Conversations.Listing;
import app.comeback.messages.Conversations.Row;
import app.comeback.messages.Conversations.Show;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import app.comeback.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ConversationsTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    @Autowired
    Messages messages;

    @Autowired
    Conversations conversations;

    @Autowired
    CarePeople people;

    @Autowired
    AttentionRefresh refresh;

    @Autowired
    Today today;

    @Autowired
    TestClock clock;

    Actor physio;
    Actor trainer;

    @BeforeEach
    void meet() {
        clock.set(NOW);
        physio = people.physio();
        trainer = people.trainer();
    }

    @Test
    void unread_conversations_come_first_then_unanswered_ones_then_the_newest_and_the_silent_last() {
        Actor silent = client("Silent");
        Actor answered = client("Answered");
        Actor read = client("Read");
        Actor unread = client("Unread");
        write(unread, unread, "Hello?");
        write(read, read, "And me?");
        as(physio, () -> messages.read(read.id(), 1));
        write(answered, answered, "Me too");
        write(physio, answered, "Yes");
        as(physio, () -> messages.read(answered.id(), 2));

        Listing all = list(Show.ALL, "", 0);
        assertThat(all.rows()).extracting(Row::name).containsExactly("Unread", "Read", "Answered", "Silent");
        assertThat(all.counts()).isEqualTo(Map.of(Show.ALL, 4, Show.UNREAD, 1, Show.UNANSWERED, 2));
        assertThat(all.rows().getLast())
                .matches(row -> row.last() == null && row.client().equals(silent.id()));
        assertThat(all.rows().get(2).last()).satisfies(last -> assertThat(last)
                .matches(end -> "Yes".equals(end.text()) && end.author().equals("Pat Physio")));
        assertThat(list(Show.UNREAD, "", 0).rows()).extracting(Row::name).containsExactly("Unread");
        assertThat(list(Show.UNANSWERED, "", 0).rows()).extracting(Row::name).containsExactly("Unread", "Read");
        assertThat(list(Show.ALL, " sIL ", 0).rows()).extracting(Row::name).containsExactly("Silent");
        assertThat(list(Show.ALL, "%", 0).rows()).isEmpty();
        assertThat(as(physio, conversations::unread)).isOne();
    }

    @Test
    void only_clients_in_care_today_have_a_conversation_in_the_list() {
        Actor stays = client("Stays");
        Actor leaves = people.person("Leaves", Role.CLIENT);
        people.give(leaves, ConsentPurpose.CARE);
        UUID sharing = people.share(leaves, physio);
        clock.advance(Duration.ofMinutes(1));
        write(leaves, leaves, "Hello");
        write(stays, stays, "Hello");
        assertThat(as(physio, conversations::unread)).isEqualTo(2);
        people.withdraw(leaves, sharing);

        assertThat(list(Show.ALL, "", 0).rows()).extracting(Row::name).containsExactly("Stays");
        assertThat(as(physio, conversations::unread)).isOne();
        assertThat(as(people.physio(), () -> conversations.list(Show.ALL, "", 0))
                        .rows())
                .isEmpty();
    }

    @Test
    void the_list_is_for_practitioners_and_the_count_for_both_sides_and_nobody_else() {
        Actor client = client("Clara");
        assertThatThrownBy(() -> as(client, () -> conversations.list(Show.ALL, "", 0)))
                .isInstanceOf(AccessDeniedException.class);
        for (Actor refused : List.of(people.admins().getFirst(), people.person("Mo", Role.MODERATOR))) {
            assertThatThrownBy(() -> as(refused, conversations::unread)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(refused, () -> conversations.list(Show.ALL, "", 0)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        write(physio, client, "Welcome");
        assertThat(as(client, conversations::unread)).isOne();
        assertThat(as(physio, conversations::unread)).isZero();
    }

    @Test
    void a_page_costs_two_statements_however_many_conversations_there_are() {
        IntStream.range(0, 30).forEach(i -> {
            Actor client = client("Client " + i);
            write(client, client, "Hello");
        });
        Set<UUID> seen = new HashSet<>();
        for (int page = 0; page < 2; page++) {
            int number = page;
            int statements = StatementCount.of(() -> list(Show.ALL, "", number)
                    .rows()
                    .forEach(row -> seen.add(row.client().value())));
            assertThat(statements).isEqualTo(2);
        }
        assertThat(seen).hasSize(30);
        assertThat(list(Show.ALL, "", 7))
                .matches(last ->
                        last.page() == 1 && last.pages() == 2 && last.rows().size() == 5);
        assertThat(StatementCount.of(() -> as(physio, conversations::unread))).isOne();
    }

    @Test
    void a_message_is_on_todays_list_until_it_is_read_and_again_when_it_stays_without_an_answer() {
        Actor client = client("Clara");
        people.share(client, trainer);
        clock.advance(Duration.ofMinutes(1));
        write(client, client, "May I run?");
        assertThat(line(client)).isEqualTo(Urgency.SOON);
        clock.advance(Duration.ofDays(1));
        assertThat(line(client)).isEqualTo(Urgency.TODAY);
        as(trainer, () -> messages.read(client.id(), 1));
        assertThat(line(client)).isNull();
        clock.advance(Duration.ofDays(1));
        assertThat(line(client)).isEqualTo(Urgency.TODAY);
        UUID answer = write(physio, client, "Not yet");
        assertThat(line(client)).isNull();
        as(physio, () -> messages.takeBack(answer));
        assertThat(line(client)).isEqualTo(Urgency.TODAY);
        as(trainer, () -> messages.needsNoAnswer(UUID.randomUUID(), client.id(), 1));
        assertThat(line(client)).isNull();
    }

    @Test
    void a_message_that_only_somebody_read_who_no_longer_takes_care_is_unread_again() {
        Actor client = client("Clara");
        UUID sharing = people.share(client, trainer);
        clock.advance(Duration.ofMinutes(1));
        write(client, client, "May I run?");
        as(trainer, () -> messages.read(client.id(), 1));
        assertThat(line(client)).isNull();
        people.withdraw(client, sharing);
        assertThat(line(client)).isEqualTo(Urgency.SOON);
    }

    @Test
    void what_the_client_took_back_asks_for_nobody() {
        Actor client = client("Clara");
        UUID message = write(client, client, "Oops");
        as(client, () -> messages.takeBack(message));
        assertThat(line(client)).isNull();
        assertThat(list(Show.UNANSWERED, "", 0).rows()).isEmpty();
    }

    private @Nullable Urgency line(Actor client) {
        RunAs.system(() -> refresh.client(client.id()));
        return as(physio, () -> today.page(new Today.Filter(AttentionKind.UNREAD_MESSAGE, null, "", false), 0))
                .items()
                .stream()
                .filter(item -> client.id().equals(item.client()))
                .map(item -> item.cause().urgency())
                .findFirst()
                .orElse(null);
    }

    /** Any order of writing, reading and taking back: what is unread is what a list of all messages says. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void what_is_unread_agrees_with_a_plain_list_of_everything_that_happened(long seed) {
        Random random = new Random(seed);
        Actor client = client("Clara");
        people.share(client, trainer);
        clock.advance(Duration.ofMinutes(1));
        List<Actor> everybody = List.of(client, physio, trainer);
        List<UUID> sent = new ArrayList<>();
        List<Actor> authors = new ArrayList<>();
        Set<UUID> gone = new HashSet<>();
        Map<Actor, Integer> readTo = new HashMap<>();
        for (int step = 0; step < 60; step++) {
            clock.advance(Duration.ofMinutes(1));
            Actor who = everybody.get(random.nextInt(3));
            int place = sent.isEmpty() ? -1 : random.nextInt(sent.size());
            switch (random.nextInt(4)) {
                case 0, 1 -> {
                    sent.add(write(who, client, "Step " + step));
                    authors.add(who);
                }
                case 2 -> {
                    as(who, () -> messages.read(client.id(), place + 1));
                    readTo.merge(who, place + 1, Math::max);
                }
                default -> {
                    if (place >= 0) {
                        as(authors.get(place), () -> messages.takeBack(sent.get(place)));
                        gone.add(sent.get(place));
                    }
                }
            }
            for (Actor reader : everybody) {
                long expected = IntStream.range(0, sent.size())
                        .filter(i -> i + 1 > readTo.getOrDefault(reader, 0))
                        .filter(i -> authors.get(i).equals(client) != reader.equals(client))
                        .filter(i -> !gone.contains(sent.get(i)))
                        .count();
                assertThat((long) as(reader, conversations::unread)).isEqualTo(expected);
                assertThat((long) as(reader, () -> messages.open(client.id(), null))
                                .unread())
                        .isEqualTo(expected);
            }
        }
    }

    private Listing list(Show show, String search, int page) {
        return as(physio, () -> conversations.list(show, search, page));
    }

    private Actor client(String name) {
        Actor client = people.person(name, Role.CLIENT);
        people.give(client, ConsentPurpose.CARE);
        people.share(client, physio);
        clock.advance(Duration.ofMinutes(1));
        return client;
    }

    private UUID write(Actor author, Actor client, String text) {
        UUID id = UUID.randomUUID();
        as(author, () -> messages.send(id, client.id(), new MessageText(text)));
        return id;
    }
}
