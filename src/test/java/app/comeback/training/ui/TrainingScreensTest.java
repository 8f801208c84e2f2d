package app.comeback.training.ui;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.assessments.SafetyLocks;
import app.comeback.protocols.RedFlagLevel;
import app.comeback.shared.Actor;
import app.comeback.shared.Pain;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import app.comeback.testing.StatementCount;
import app.comeback.testing.TestClock;
import app.comeback.training.CheckIns;
import app.comeback.training.OwnSessions;
import app.comeback.training.Question;
import app.comeback.training.SessionScript;
import app.comeback.training.ToGo;
import app.comeback.training.Trainees;
import app.comeback.training.Trainees.Trainee;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class TrainingScreensTest extends SpringBrowserlessTest {

    private static final Instant EVENING = Instant.parse("2026-11-24T18:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-11-25T07:30:00Z");

    @Autowired
    ToGo toGo;

    @Autowired
    CheckIns checkIns;

    @Autowired
    OwnSessions own;

    @Autowired
    SafetyLocks locks;

    @Autowired
    Trainees trainees;

    @Autowired
    TestClock clock;

    Trainee trainee;

    @BeforeEach
    void begin() {
        clock.set(EVENING);
        trainee = trainees.trainee();
    }

    @Test
    void today_shows_the_session_and_one_button() {
        as(trainee.client(), () -> {
            open("today");
            assertThat(text()).contains("Tuesday 24 November", "Good evening.", "4 exercises", "Only ");
            assertThat(find(Anchor.class).withId("start").single().getHref()).isEqualTo("/togo/");
            assertThat(find(Section.class).withId("morning").exists()).isFalse();
        });
    }

    @Test
    void the_morning_is_answered_with_one_press() {
        SessionScript session = train();
        clock.set(MORNING);
        as(trainee.client(), () -> {
            open("today");
            assertThat(text()).contains("Good morning. How is the leg?");
            find(Button.class).withId("pain-3").single().click();
            assertThat(find(Section.class).withId("morning").exists()).isFalse();
            assertThat(own.find(session.id(), Locale.ENGLISH)
                            .orElseThrow()
                            .session()
                            .morning())
                    .isEqualTo(new Pain(3));
        });
    }

    @Test
    void an_answer_from_another_window_is_told_and_stays() {
        SessionScript session = train();
        clock.set(MORNING);
        as(trainee.client(), () -> {
            open("today");
            checkIns.answer(session.id(), new Pain(1));
            find(Button.class).withId("pain-7").single().click();
            assertThat(find(Section.class).withId("morning").exists()).isFalse();
            assertThat(own.find(session.id(), Locale.ENGLISH)
                            .orElseThrow()
                            .session()
                            .morning())
                    .isEqualTo(new Pain(1));
        });
    }

    @Test
    void a_locked_client_reads_what_to_do_and_cannot_start() {
        as(
                trainee.client(),
                () -> locks.raise(UUID.randomUUID(), trainee.client().id(), "RF-05", RedFlagLevel.URGENT, "intake:x"));
        as(trainee.client(), () -> {
            open("today");
            assertThat(text()).contains("See a doctor today");
            assertThat(find(Anchor.class).withId("start").exists()).isFalse();
        });
    }

    @Test
    void whoever_has_no_plan_is_led_to_the_next_step() {
        Actor without = trainees.people().person("New Client", Role.CLIENT);
        as(without, () -> {
            open("today");
            assertThat(find(Anchor.class).withId("today-lead").single().getHref())
                    .isEqualTo("/consents");
        });
        Actor consented = trainees.people().client();
        as(consented, () -> {
            open("today");
            assertThat(find(Anchor.class).withId("today-lead").single().getHref())
                    .isEqualTo("/assessment");
        });
    }

    @Test
    void today_takes_a_fixed_number_of_statements() {
        int first = as(trainee.client(), () -> StatementCount.of(() -> open("today")));
        train();
        int again = as(trainee.client(), () -> StatementCount.of(() -> open("today")));
        train();
        assertThat(as(trainee.client(), () -> StatementCount.of(() -> open("today"))))
                .isEqualTo(again);
        assertThat(first).isLessThanOrEqualTo(42);
    }

    @Test
    void the_morning_takes_words_along() {
        SessionScript session = train();
        clock.set(MORNING);
        as(trainee.client(), () -> {
            open("today");
            find(TextArea.class).withId("morning-words").single().setValue("Stiff for an hour");
            find(Button.class).withId("pain-3").single().click();
            open("sessions");
            assertThat(text()).contains("Words about the morning", "Stiff for an hour");
            assertThat(own.find(session.id(), Locale.ENGLISH).orElseThrow().words())
                    .hasSize(1);
        });
    }

    @Test
    void something_is_said_about_a_session_and_said_anew() {
        SessionScript session = train();
        as(trainee.client(), () -> {
            open("sessions");
            find(Button.class).withId("say-" + session.id()).single().click();
            find(Button.class).withId("words-save").single().click();
            TextArea words = find(TextArea.class).withId("words-text").single();
            assertThat(words.isInvalid()).isTrue();
            words.setValue("<b>Fine</b>");
            find(Button.class).withId("words-save").single().click();
            assertThat(text()).contains("<b>Fine</b>");

            find(Button.class).withId("say-" + session.id()).single().click();
            words = find(TextArea.class).withId("words-text").single();
            assertThat(words.getValue()).isEqualTo("<b>Fine</b>");
            words.setValue("It ached later");
            find(Button.class).withId("words-save").single().click();
            assertThat(text()).contains("It ached later", "Said before (1)");
        });
    }

    @Test
    void an_answer_is_corrected_and_both_are_shown() {
        SessionScript session = train();
        as(trainee.client(), () -> {
            open("sessions");
            find(Button.class).withId("correct-" + session.id()).single().click();
            choose("Pain after");
            find(IntegerField.class).withId("correct-value").single().setValue(4);
            find(Button.class).withId("correct-save").single().click();
            assertThat(text()).contains("4 of 10 (corrected on 24 Nov 2026; first answer: 1 of 10)");
            assertThat(own.find(session.id(), Locale.ENGLISH)
                            .orElseThrow()
                            .session()
                            .log()
                            .answer(Question.AFTER))
                    .contains(4);
        });
    }

    @Test
    void an_empty_correction_is_marked_and_saves_nothing() {
        SessionScript session = train();
        as(trainee.client(), () -> {
            open("sessions");
            find(Button.class).withId("correct-" + session.id()).single().click();
            find(Button.class).withId("correct-save").single().click();
            assertThat(find(IntegerField.class).withId("correct-value").single().isInvalid())
                    .isTrue();
            assertThat(own.find(session.id(), Locale.ENGLISH)
                            .orElseThrow()
                            .session()
                            .corrections())
                    .isEmpty();
        });
    }

    @Test
    void the_care_team_sees_what_is_missing_as_missing() {
        SessionScript session =
                trainee.session(EVENING.minus(Duration.ofMinutes(30))).started().set(0, 1);
        send(session);
        Actor trainer = trainees.people().trainer();
        trainees.people().share(trainee.client(), trainer);
        clock.set(EVENING.plus(Duration.ofDays(3)));
        as(trainer, () -> {
            open("clients/" + trainee.client().id() + "/training");
            assertThat(find(Article.class).all()).hasSize(1);
            assertThat(text()).contains("Pain the next morningmissing", "Not finished", "0 of ", "worst pain: missing");
        });
    }

    @Test
    void another_practices_trainer_sees_nothing() {
        train();
        Actor stranger = trainees.people().trainer();
        as(stranger, () -> {
            open("clients/" + trainee.client().id() + "/training");
            assertThat(find(Article.class).exists()).isFalse();
            open("clients/nonsense/training");
            assertThat(find(Article.class).exists()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TRAINER", "MEDICAL_REVIEWER", "MODERATOR", "EDITOR", "ADMIN"})
    void only_a_client_opens_the_clients_screens(Role role) {
        Actor other = trainees.people().person("Other", role);
        as(other, () -> {
            for (String address : List.of("today", "sessions")) {
                assertRefused(address);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLIENT", "MEDICAL_REVIEWER", "MODERATOR", "EDITOR", "ADMIN"})
    void only_a_trainer_opens_a_clients_training(Role role) {
        Actor other = trainees.people().person("Other", role);
        as(other, () -> assertRefused("clients/" + trainee.client().id() + "/training"));
    }

    private SessionScript train() {
        SessionScript session =
                trainee.session(clock.instant().minus(Duration.ofMinutes(30))).whole();
        send(session);
        return session;
    }

    private void send(SessionScript session) {
        as(trainee.client(), () -> toGo.store(trainee.client().id().value(), session.entries(), Locale.ENGLISH));
    }

    private static void open(String address) {
        Screens.open(address);
    }

    private void assertRefused(String address) {
        try {
            open(address);
        } catch (RuntimeException refused) {
            return;
        }
        assertThat((Component) getCurrentView())
                .isNotInstanceOfAny(TodayView.class, SessionsView.class, ClientTrainingView.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the dialog's only choice
    private void choose(String label) {
        Select which = find(Select.class).withId("correct-which").single();
        Object choice = which.getListDataView()
                .getItems()
                .filter(one -> which.getItemLabelGenerator().apply(one).equals(label))
                .findFirst()
                .orElseThrow();
        which.setValue(choice);
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively().replaceAll("\\s+", " ");
    }
}
