package app.comeback.training.ui;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.shared.Actor;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import app.comeback.testing.TestClock;
import app.comeback.training.EnteredForMe;
import app.comeback.training.Trainees;
import app.comeback.training.Trainees.Trainee;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class OnBehalfScreensTest extends SpringBrowserlessTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Autowired
    Trainees trainees;

    @Autowired
    EnteredForMe mine;

    @Autowired
    TestClock clock;

    Trainee trainee;
    Actor trainer;

    @BeforeEach
    void meet() {
        clock.set(NOON.minus(Duration.ofDays(3)));
        trainee = trainees.trainee();
        trainer = trainees.people().trainer();
        trainees.people().share(trainee.client(), trainer);
        clock.set(NOON);
    }

    @Test
    void what_a_trainer_enters_the_client_reads_and_confirms() {
        enter();
        UUID entry = waiting().getFirst().entry().id();
        as(trainee.client(), () -> {
            Screens.open("today");
            button("confirm-" + entry).click();
            assertThat(find(Section.class).withId("entered-for-me").exists()).isFalse();
        });
        assertThat(waiting()).isEmpty();
        as(trainer, () -> {
            openTraining();
            assertThat(paragraphs()).anyMatch(text -> text.startsWith("Tom Trainer entered this session on"));
        });
    }

    @Test
    void what_the_client_disputes_says_so_with_the_clients_words() {
        enter();
        UUID entry = waiting().getFirst().entry().id();
        as(trainee.client(), () -> {
            Screens.open("today");
            button("dispute-" + entry).click();
            find(TextArea.class).withId("dispute-words").single().setValue("I was ill");
            button("dispute-confirm").click();
        });
        as(trainer, () -> {
            openTraining();
            assertThat(paragraphs()).contains("The client says: I was ill");
        });
    }

    private void enter() {
        as(trainer, () -> {
            openTraining();
            button("enter-session-open").click();
            button("enter-save").click();
            assertThat(waiting()).isEmpty();
            find(TimePicker.class).withId("enter-time").single().setValue(LocalTime.of(9, 0));
            find(IntegerField.class).withId("sets-" + trainee.item(0)).single().setValue(2);
            button("enter-save").click();
        });
        assertThat(waiting()).hasSize(1);
    }

    private List<EnteredForMe.Waiting> waiting() {
        return as(trainee.client(), () -> mine.waiting(Locale.ENGLISH));
    }

    private void openTraining() {
        Screens.open("clients/" + trainee.client().id() + "/training");
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
