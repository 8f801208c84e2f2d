package app.comeback.messages.ui;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.care.CarePeople;
import app.comeback.care.ConsentPurpose;
import app.comeback.drafts.Drafts;
import app.comeback.messages.Message;
import app.comeback.messages.MessageText;
import app.comeback.messages.Messages;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import app.comeback.testing.StatementCount;
import app.comeback.testing.TestClock;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.JsonNodeFactory;

@PortalTest
class MessagesViewsTest extends SpringBrowserlessTest {

    @Autowired
    Messages messages;

    @Autowired
    Drafts drafts;

    @Autowired
    CarePeople people;

    @Autowired
    MessagesBadge badge;

    @Autowired
    NewMessagesCard todayCard;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    Actor client;
    Actor physio;
    UUID sharing;
    UUID consent;

    @BeforeEach
    void meet() {
        clock.set(Instant.parse("2026-11-25T09:00:00Z"));
        client = people.person("Clara Client", Role.CLIENT);
        consent = people.give(client, ConsentPurpose.CARE);
        physio = people.physio();
        sharing = people.share(client, physio);
        clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void a_client_writes_and_takes_a_message_back() {
        as(client, () -> {
            Screens.open("messages");
            assertThat(paragraphs())
                    .contains("No messages yet.")
                    .anyMatch(text -> text.contains("Pat Physio (clinician)"));
            assertThat(spans()).contains("Messages are not watched around the clock.");
            assertThat(anchor("emergency-call").getHref()).isEqualTo("tel:112");
            assertThat(find(Span.class).withId("messages-usual").exists()).isFalse();

            button("message-send").click();
            assertThat(text().getErrorMessage()).isEqualTo("Write something before you send.");
            text().setValue("<b>Hello</b>, see https://example.org/a.");
            button("message-send").click();
            assertThat(text().getValue()).isEmpty();
            assertThat(sent()).singleElement().matches(one -> "<b>Hello</b>, see https://example.org/a."
                    .equals(one.text()));
            assertThat(spans()).contains("<b>Hello</b>, see ");
            assertThat(find(Anchor.class).withText("https://example.org/a").single())
                    .satisfies(link -> assertThat(link.getElement().getAttribute("rel"))
                            .isEqualTo("noopener noreferrer nofollow"));
            assertThat(paragraphs()).contains("Not read yet");

            button("take-back-1").click();
            button("take-back-confirm").click();
            assertThat(sent().getFirst().text()).isNull();
            assertThat(paragraphs()).anyMatch(text -> text.startsWith("You took this message back, "));
        });
    }

    @Test
    void what_was_typed_survives_a_reload_and_a_refused_send_and_is_gone_once_sent() {
        String form = "{\"text\":\"Half a sentence\"}";
        as(client, () -> {
            drafts.keep("message", client.id().toString(), form);
            Screens.open("messages");
            assertThat(text().getValue()).isEqualTo("Half a sentence");
            people.withdraw(client, sharing);
            button("message-send").click();
            assertThat(text().getErrorMessage()).startsWith("Nobody takes care of you right now");
            assertThat(text().getValue()).isEqualTo("Half a sentence");
            people.share(client, physio);
            button("message-send").click();
            assertThat(sent()).hasSize(1);
            assertThat(drafts.find("message", client.id().toString())).isEmpty();
        });
    }

    @Test
    void a_client_without_consent_or_team_is_told_what_to_do_and_has_no_form() {
        as(client, () -> {
            people.withdraw(client, sharing);
            Screens.open("messages");
            assertThat(paragraphs())
                    .anyMatch(text -> text.startsWith("Nobody takes care of you right now, so nobody would"));
            people.withdraw(client, consent);
            Screens.open("messages");
            assertThat(paragraphs()).anyMatch(text -> text.startsWith("Without your consent to care"));
            assertThat(find(TextArea.class).withId("message-text").exists()).isFalse();
            assertThat(anchor("to-consents").getHref()).isEqualTo("consents");
        });
    }

    @Test
    void a_practitioner_reads_answers_and_the_client_sees_both_and_who_has_read() {
        write(client, "May I run?");
        as(physio, () -> {
            assertThat(badge.text()).isEqualTo("1 new");
            Screens.open("messages");
            assertThat(spans()).contains("1 new").anyMatch(text -> text.startsWith("Waits since "));
            assertThat(anchor("open-" + client.id()).getHref()).isEqualTo("messages/" + client.id());
            Screens.open("messages/" + client.id());
            assertThat(paragraphs()).contains("New");
            assertThat(badge.text()).isEmpty();
            text().setValue("Not yet");
            button("message-send").click();
            assertThat(find(Button.class).withId("no-answer").exists()).isFalse();
        });
        as(client, () -> {
            assertThat(todayCard.show()).isPresent();
            Screens.open("messages");
            assertThat(spans()).contains("Pat Physio", "clinician", "Not yet");
            assertThat(paragraphs()).anyMatch(text -> text.startsWith("Read by Pat Physio at "));
            assertThat(todayCard.show()).isEmpty();
        });
    }

    @Test
    void a_practitioner_marks_that_no_answer_is_needed() {
        write(client, "Thank you");
        as(physio, () -> {
            Screens.open("clients/" + client.id() + "/messages");
            button("no-answer").click();
            assertThat(find(Button.class).withId("no-answer").exists()).isFalse();
            assertThat(paragraphs()).anyMatch(text -> text.startsWith("Pat Physio marked that no answer is needed, "));
        });
    }

    @Test
    void somebody_elses_client_has_no_conversation_to_see() {
        write(client, "Private");
        UUID unknown = UUID.randomUUID();
        as(people.physio(), () -> {
            for (String address : List.of(
                    "messages/" + client.id(),
                    "clients/" + client.id() + "/messages",
                    "messages/" + unknown,
                    "messages/x")) {
                Screens.open(address);
                assertThat(spans()).doesNotContain("Private");
                assertThat(find(TextArea.class).withId("message-text").exists()).isFalse();
            }
        });
        Actor other = people.client();
        for (Actor refused : List.of(other, people.admins().getFirst(), people.person("Mo", Role.MODERATOR), client)) {
            as(refused, () -> {
                Screens.open("messages/" + client.id());
                assertThat(find(TextArea.class).withId("message-text").exists()).isFalse();
                assertThat(spans()).doesNotContain("Private");
            });
        }
    }

    @Test
    void a_former_carer_who_still_has_the_screen_open_is_told_when_it_looks_again() {
        write(client, "Private");
        as(physio, () -> {
            Screens.open("messages/" + client.id());
            assertThat(spans()).contains("Private");
            people.withdraw(client, sharing);
            find(MessageThread.class)
                    .single()
                    .getElement()
                    .getNode()
                    .getFeature(ElementListenerMap.class)
                    .fireEvent(new DomEvent(
                            find(MessageThread.class).single().getElement(),
                            "news",
                            JsonNodeFactory.instance.objectNode()));
            assertThat(spans()).doesNotContain("Private");
        });
    }

    @Test
    void older_messages_are_a_page_of_their_own_and_none_is_skipped() {
        IntStream.rangeClosed(1, 4).forEach(day -> {
            jdbc.sql("""
                            insert into message (id, client, author, body, sent_at)
                            select gen_random_uuid(), ?, ?, 'Message ' || i, ? from generate_series(1, 20) i""")
                    .params(
                            client.id().value(),
                            physio.id().value(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            clock.advance(Duration.ofDays(1));
        });
        as(client, () -> messages.read(client.id(), 80));
        as(client, () -> {
            Screens.open("messages");
            assertThat(articles()).hasSize(30);
            assertThat(find(H2.class).all()).extracting(H2::getText).containsExactly("27 Nov 2026", "28 Nov 2026");
            assertThat(anchor("earlier").getHref()).isEqualTo("messages?before=51");
            Screens.open("messages?before=51");
            assertThat(articles()).hasSize(30);
            assertThat(anchor("later").getHref()).isEqualTo("messages?before=81");
            assertThat(find(TextArea.class).withId("message-text").exists()).isFalse();
            Screens.open("messages?before=nonsense");
            assertThat(articles()).hasSize(30);
        });
    }

    @Test
    void whoever_writes_at_the_end_of_an_older_part_sees_what_they_wrote() {
        write(client, "First");
        as(client, () -> {
            Screens.open("messages?before=2");
            test(find(TextArea.class).withId("message-text").single()).setValue("Second");
            button("message-send").click();
            assertThat(articles()).hasSize(2);
        });
    }

    @Test
    void the_list_is_searched_and_filtered_in_the_address() {
        write(client, "Hello");
        as(physio, () -> {
            Screens.open("messages?q=clara&show=unread");
            assertThat(anchor("open-" + client.id()).getText()).isEqualTo("Clara Client");
            Screens.open("messages?q=nobody");
            assertThat(paragraphs()).contains("No conversation fits. Clear the search to see all.");
            messages.read(client.id(), 1);
            Screens.open("messages?show=unread&page=x");
            assertThat(paragraphs()).contains("You have read everything.");
            Screens.open("messages?q=nobody");
            test(find(TextField.class).withId("conversations-search").single()).setValue("clara");
            assertThat(find(Anchor.class).withId("open-" + client.id()).exists())
                    .isTrue();
        });
    }

    @Test
    void the_page_about_a_client_shows_the_last_ones_and_marks_nothing_as_read() {
        write(client, "First");
        write(client, "Second");
        as(physio, () -> {
            Screens.open("clients/" + client.id());
            assertThat(spans()).contains("First", "Second", "2 new");
            assertThat(anchor("to-messages").getHref()).isEqualTo("messages/" + client.id());
            assertThat(badge.text()).isEqualTo("2 new");
        });
    }

    @Test
    void opening_a_conversation_of_500_takes_no_more_statements_than_one_of_50() {
        as(physio, () -> {
            fill(50);
            messages.read(client.id(), 50);
            Screens.open("messages/" + client.id());
            int few = StatementCount.of(() -> Screens.open("messages/" + client.id() + "?before=31"));
            fill(450);
            messages.read(client.id(), 500);
            int many = StatementCount.of(() -> Screens.open("messages/" + client.id() + "?before=451"));
            assertThat(many).isEqualTo(few);
        });
    }

    private void fill(int count) {
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

    private List<Message> sent() {
        return messages.open(client.id(), null).messages();
    }

    private void write(Actor author, String text) {
        as(author, () -> messages.send(UUID.randomUUID(), client.id(), new MessageText(text)));
    }

    private TextArea text() {
        return find(TextArea.class).withId("message-text").single();
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }

    private Anchor anchor(String id) {
        return find(Anchor.class).withId(id).single();
    }

    private List<Article> articles() {
        return find(Article.class).all();
    }

    private List<String> spans() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
