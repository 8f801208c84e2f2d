package app.comeback.moderation.ui;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.care.CarePeople;
import app.comeback.drafts.ui.DraftNotice;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.Measure;
import app.comeback.moderation.Moderation;
import app.comeback.moderation.Moderation.Outcome;
import app.comeback.moderation.Moderation.Step;
import app.comeback.moderation.Redaction;
import app.comeback.moderation.RejectionReason;
import app.comeback.moderation.Report;
import app.comeback.moderation.Reports;
import app.comeback.people.CredentialClass;
import app.comeback.reviews.Reviewing;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import app.comeback.testing.StatementCount;
import app.comeback.testing.TestClock;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ModerationViewsTest extends SpringBrowserlessTest {

    /** Long before whatever other tests leave in the queue, and later with each test, so that its own come first. */
    private static final AtomicLong DAYS = new AtomicLong();

    private static final String WORDS = "Ask Karin Holm, she was there. The plan was clear.";

    @Autowired
    Moderation moderation;

    @Autowired
    Reports reports;

    @Autowired
    Reviewing reviewing;

    @Autowired
    CarePeople people;

    @Autowired
    TestClock clock;

    Actor first;
    Actor second;
    Actor trainer;
    Actor author;

    @BeforeEach
    void meet() {
        clock.set(Instant.parse("2020-01-01T12:00:00Z").minus(Duration.ofDays(20 * DAYS.incrementAndGet())));
        first = people.person("Mo Moderator", Role.MODERATOR);
        second = people.person("Max Moderator", Role.MODERATOR);
        trainer = reviewing.trainer();
        author = people.client();
    }

    @Test
    void REV_03_one_to_five_stars_show_and_send_the_moderator_the_same() {
        List<ItemRef> items = ofEachRating();
        clock.advance(Duration.ofMinutes(1));
        reviewing.write(author, trainer, 3, "Another text, so that each has a next one");
        assertThat(items.stream()
                        .map(item -> as(first, () -> {
                            Screens.open("moderation/" + item);
                            return withoutIds(dump(currentView()));
                        }))
                        .collect(Collectors.toSet()))
                .singleElement()
                .satisfies(page -> assertThat(page)
                        .contains(WORDS, "Decide", "Leave it and open the next")
                        .doesNotContainIgnoringCase("stars")
                        .doesNotContain("★", "☆"));
        assertThat(items.stream()
                        .map(item -> withoutIds(
                                as(first, () -> moderation.open(item)).toString()))
                        .collect(Collectors.toSet()))
                .hasSize(1);
        List<String> queue = as(first, () -> moderation.queue(Step.FIRST, null, 0, 5)).stream()
                .map(waiting -> withoutIds(waiting.toString()))
                .distinct()
                .toList();
        assertThat(queue).hasSize(1);
    }

    @Test
    void REV_03_the_first_decision_to_publish_or_mask_ends_the_same_for_one_to_five_stars() {
        for (Measure measure : List.of(Measure.PUBLISH, Measure.REDACT)) {
            assertThat(ofEachRating().stream()
                            .map(item -> decide(first, item, measure))
                            .collect(Collectors.toSet()))
                    .containsExactly(Outcome.DONE);
        }
    }

    @Test
    void REV_03_the_queue_holds_no_stars() {
        reviewing.write(author, trainer, 1, WORDS);
        as(first, () -> {
            Screens.open("moderation");
            assertThat(dump(currentView()))
                    .contains(WORDS)
                    .doesNotContainIgnoringCase("stars")
                    .doesNotContain("★", "☆");
        });
    }

    @Test
    void REV_14_whoever_waits_longest_comes_first_and_what_is_late_says_so() {
        ItemRef old = reviewing.write(author, trainer, 2, WORDS);
        clock.advance(Duration.ofDays(10).plusMinutes(1));
        ItemRef fresh = reviewing.write(people.client(), trainer, 5, "Another text about the plan");
        as(first, () -> {
            Screens.open("moderation?step=first&kind=review");
            List<String> shown = find(RouterLink.class).all().stream()
                    .map(link -> link.getId().orElse(""))
                    .filter(id -> id.startsWith("open-"))
                    .toList();
            assertThat(shown).containsSubsequence("open-" + old, "open-" + fresh);
            String text = currentView().getElement().getTextRecursively();
            assertThat(text).contains("Late: more than 10 days");
        });
    }

    @Test
    void REV_22_a_signal_is_shown_as_what_it_is_and_decides_nothing() {
        ItemRef item = reviewing.write(author, trainer, 4, WORDS);
        ItemRef copied = reviewing.write(people.client(), trainer, 4, WORDS);
        as(first, () -> {
            Screens.open("moderation/" + copied);
            assertThat(currentView().getElement().getTextRecursively())
                    .contains("Copied words", "A signal is a reason to look, and decides nothing");
        });
        assertThat(decide(first, copied, Measure.PUBLISH)).isEqualTo(Outcome.DONE);
        assertThat(decide(first, item, Measure.PUBLISH)).isEqualTo(Outcome.DONE);
    }

    @Test
    void the_desk_is_where_moderators_begin_and_nobody_else_opens_it() {
        ItemRef item = reviewing.write(author, trainer, 4, WORDS);
        for (Actor other : List.of(author, trainer, people.admins().getFirst())) {
            as(other, () -> {
                Screens.open("moderation");
                assertThat(find(ModerationQueueView.class).exists()).isFalse();
                Screens.open("moderation/" + item);
                assertThat(find(ModerationCaseView.class).exists()).isFalse();
            });
        }
        as(first, () -> {
            Screens.open("start");
            assertThat(find(ModerationQueueView.class).exists()).isTrue();
        });
    }

    @Test
    void a_moderator_who_knows_the_author_reads_why_another_one_decides() {
        Actor both = people.practitioner("Bo Both", CredentialClass.PERSONAL_TRAINER, null);
        people.share(author, both);
        ItemRef item = reviewing.write(author, trainer, 1, WORDS);
        as(new Actor(both.id(), "Bo Both", Set.of(Role.TRAINER, Role.MODERATOR)), () -> {
            Screens.open("moderation/" + item);
            String page = currentView().getElement().getTextRecursively();
            assertThat(page)
                    .contains("You know the author or the subject from the care")
                    .doesNotContain("Karin");
            assertThat(find(Button.class).withId("decide").exists()).isFalse();
            assertThat(find(RouterLink.class).withId("back").exists()).isTrue();
        });
    }

    @Test
    void REV_04_a_decision_without_its_reason_is_refused_beside_the_field() {
        ItemRef item = reviewing.write(author, trainer, 4, WORDS);
        as(first, () -> {
            Screens.open("moderation/" + item);
            press("decide");
            assertThat(measure().getErrorMessage()).isEqualTo("Choose what happens to it.");
            measure().setValue(Measure.REJECT);
            press("decide");
            assertThat(reason().isInvalid()).isTrue();
            reason().setValue(RejectionReason.PERSONAL_DATA);
            press("decide");
            assertThat(facts().isInvalid()).isTrue();
        });
        assertThat(as(first, () -> moderation.open(item)).step()).isEqualTo(Step.FIRST);
    }

    @Test
    void after_a_decision_the_next_one_opens_and_after_the_last_the_queue() {
        ItemRef one = reviewing.write(author, trainer, 4, WORDS);
        clock.advance(Duration.ofMinutes(1));
        ItemRef two = reviewing.write(people.client(), trainer, 4, "The other one, about the plan");
        as(first, () -> {
            Screens.open("moderation/" + one);
            assertThat(find(RouterLink.class).withId("skip").single().getHref()).contains(two.toString());
            measure().setValue(Measure.PUBLISH);
            press("decide");
            assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                    .isEqualTo("moderation/" + two);
        });
    }

    @Test
    void REV_11_masked_words_are_previewed_as_readers_will_see_them() {
        ItemRef item = reviewing.write(author, trainer, 4, WORDS);
        as(first, () -> {
            Screens.open("moderation/" + item);
            measure().setValue(Measure.REDACT);
            reason().setValue(RejectionReason.PERSONAL_DATA);
            find(MaskField.class).single().restore("4-14");
            String seen = find(Paragraph.class).withId("mask-preview").single().getText();
            assertThat(seen)
                    .isEqualTo("Ask [redacted by moderator: personal data], she was there. The plan was clear.");
            facts().setValue("A full name");
            press("decide");
            assertThat(reports.shown(item))
                    .hasValueSatisfying(
                            shown -> assertThat(shown.words().value()).isEqualTo(seen));
        });
    }

    @Test
    void marks_that_nobody_can_have_made_are_none() {
        WordMask mask = new WordMask("Some words", "label", () -> {});
        mask.restore("4-14,a");
        assertThat(mask.stretches()).isEmpty();
        mask.restore("4-14,20-22");
        assertThat(mask.stretches()).hasSize(2);
    }

    @Test
    void when_somebody_was_faster_what_was_typed_stays_and_comes_back_with_the_newer_version() {
        ItemRef item = reviewing.write(author, trainer, 4, WORDS);
        as(first, () -> {
            Screens.open("moderation/" + item);
            test(measure()).selectItem("Do not publish it");
            reason().setValue(RejectionReason.PERSONAL_DATA);
            test(facts()).setValue("Her full name");
        });
        reviewing.edit(author, item, 2, "Ask Karin, she was there.");
        as(first, () -> {
            press("decide");
            assertThat(find(ProblemBox.class).single().getElement().getTextRecursively())
                    .contains("The author wrote a newer version", "What you typed is kept", "Load this page again");
            assertThat(facts().getValue()).isEqualTo("Her full name");
            Screens.open("moderation/" + item + "?again=1");
            assertThat(facts().getValue()).isEqualTo("Her full name");
            assertThat(find(DraftNotice.class).exists()).isTrue();
            assertThat(currentView().getElement().getTextRecursively())
                    .contains("Ask Karin, she was there.", "From version 1 to version 2");
        });
        decide(second, item, 2, Measure.PUBLISH);
        as(first, () -> {
            press("decide");
            assertThat(find(ProblemBox.class).single().getElement().getTextRecursively())
                    .contains("Somebody published this in the meantime");
            Screens.open("moderation/" + item);
            assertThat(currentView().getElement().getTextRecursively())
                    .contains("Somebody published this in the meantime");
        });
    }

    @Test
    void a_second_moderator_sees_the_first_decision_and_the_first_cannot_be_the_second() {
        ItemRef item = reviewing.write(author, trainer, 1, WORDS);
        assertThat(decide(first, item, Measure.REJECT)).isEqualTo(Outcome.SECOND_NEEDED);
        as(first, () -> {
            Screens.open("moderation/" + item);
            assertThat(find(Paragraph.class).withId("not-you").exists()).isTrue();
            assertThat(find(Button.class).withId("agree").exists()).isFalse();
        });
        as(second, () -> {
            Screens.open("moderation/" + item);
            assertThat(find(Section.class)
                            .withId("first-decision")
                            .single()
                            .getElement()
                            .getTextRecursively())
                    .contains("not published", "personal data", "Clause 1", "Some facts");
            press("overrule");
        });
        assertThat(reports.shown(item)).isPresent();
    }

    @Test
    void REV_06_an_appeal_is_answered_in_words_by_another_moderator() {
        ItemRef item = reviewing.write(author, trainer, 4, WORDS);
        decide(first, item, Measure.REJECT);
        reviewing.appeal(author, item, "Karin agreed to it.");
        as(first, () -> {
            Screens.open("moderation/" + item);
            find(TextArea.class).withId("answer").single().setValue("No.");
            press("keep");
            assertThat(find(ProblemBox.class).single().getElement().getTextRecursively())
                    .contains("Another moderator has to look at this");
        });
        as(second, () -> {
            Screens.open("moderation/" + item);
            assertThat(currentView().getElement().getTextRecursively()).contains("Karin agreed to it.");
            test(find(TextArea.class).withId("answer").single()).setValue("Begun");
            Screens.open("moderation/" + item + "?again=1");
            assertThat(find(TextArea.class).withId("answer").single().getValue())
                    .isEqualTo("Begun");
            press("draft-discard");
            press("reinstate");
            TextArea answer = find(TextArea.class).withId("answer").single();
            assertThat(answer.isInvalid()).isTrue();
            answer.setValue("You are right.");
            press("reinstate");
        });
        assertThat(reports.shown(item)).isPresent();
    }

    @Test
    void REV_16_reports_are_read_beside_the_words_and_keeping_it_settles_them() {
        ItemRef item = reviewing.published(author, trainer, 4, WORDS, first);
        reports.report(
                new Report(item, RejectionReason.PERSONAL_DATA, "That is my sister", null),
                "10.9." + UUID.randomUUID());
        as(first, () -> {
            Screens.open("moderation?step=notice");
            assertThat(currentView().getElement().getTextRecursively()).contains("1 report");
            Screens.open("moderation/" + item + "?step=notice");
            assertThat(find(Section.class)
                            .withId("reports")
                            .single()
                            .getElement()
                            .getTextRecursively())
                    .contains("It names somebody", "That is my sister");
            measure().setValue(Measure.PUBLISH);
            press("decide");
            Screens.open("moderation/" + item);
            assertThat(find(Button.class).withId("decide").exists()).isFalse();
        });
        assertThat(reports.shown(item)).isPresent();
    }

    @Test
    void a_page_of_the_queue_takes_the_same_statements_however_much_waits() {
        reviewing.write(author, trainer, 4, WORDS);
        as(first, () -> Screens.open("moderation?step=second"));
        int few = statements();
        for (int i = 0; i < 6; i++) {
            reviewing.write(people.client(), reviewing.trainer(), 4, WORDS + i);
        }
        assertThat(statements()).isEqualTo(few);
    }

    @Test
    void a_link_to_nothing_and_a_page_beyond_the_last_say_so() {
        as(first, () -> {
            Screens.open("moderation/review-7");
            assertThat(currentView().getElement().getTextRecursively()).contains("There is nothing like that");
            Screens.open("moderation?step=appeal&kind=reply&page=99999");
            assertThat(currentView().getElement().getTextRecursively()).contains("No appeal is open.");
            Screens.open("moderation?step=x&kind=y&page=-1");
            assertThat(find(ModerationQueueView.class).exists()).isTrue();
        });
    }

    /** Five reviews that differ in nothing but one to five stars. */
    private List<ItemRef> ofEachRating() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(stars -> reviewing.write(people.client(), reviewing.trainer(), stars, WORDS))
                .toList();
    }

    private static String withoutIds(String text) {
        return text.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID");
    }

    private int statements() {
        return as(first, () -> StatementCount.of(() -> Screens.open("moderation?at=" + UUID.randomUUID())));
    }

    private Outcome decide(Actor moderator, ItemRef item, Measure measure) {
        return decide(moderator, item, 1, measure);
    }

    private Outcome decide(Actor moderator, ItemRef item, int version, Measure measure) {
        return as(
                moderator,
                () -> moderation.decide(new Moderation.Decide(
                        UUID.randomUUID(),
                        item,
                        version,
                        measure,
                        measure.restricts() ? RejectionReason.PERSONAL_DATA : null,
                        measure.restricts() ? "Some facts" : "",
                        measure == Measure.REDACT ? List.of(new Redaction.Stretch(4, 14)) : List.of())));
    }

    private void press(String button) {
        find(Button.class).withId(button).single().click();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Measure> measure() {
        return find(RadioButtonGroup.class).withId("measure").single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<RejectionReason> reason() {
        return find(RadioButtonGroup.class).withId("reason").single();
    }

    private TextArea facts() {
        return find(TextArea.class).withId("facts").single();
    }

    private Component currentView() {
        HasElement view = getCurrentView();
        return view.getElement().getComponent().orElseThrow();
    }

    /** Everything that the server sends the browser of this part of the page: elements, attributes, properties, texts. */
    private static String dump(Component view) {
        StringBuilder all = new StringBuilder();
        dump(view.getElement(), all);
        return all.toString();
    }

    private static void dump(Element element, StringBuilder all) {
        if (element.isTextNode()) {
            all.append(element.getText());
            return;
        }
        all.append('<').append(element.getTag());
        new TreeSet<>(element.getAttributeNames().toList())
                .forEach(name -> all.append(' ').append(name).append('=').append(element.getAttribute(name)));
        new TreeSet<>(element.getPropertyNames().toList())
                .forEach(name -> all.append(" .").append(name).append('=').append(element.getProperty(name)));
        all.append('>');
        element.getChildren().forEach(child -> dump(child, all));
    }
}
