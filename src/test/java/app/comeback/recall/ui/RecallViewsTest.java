package app.comeback.recall.ui;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.comeback.care.CarePeople;
import app.comeback.recall.RecallId;
import app.comeback.recall.RecallTasks;
import app.comeback.recall.Recalling;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class RecallViewsTest extends SpringBrowserlessTest {

    @Autowired
    Recalling recalling;

    @Autowired
    RecallTasks tasks;

    @Autowired
    RecallBadge badge;

    @Autowired
    CarePeople people;

    UUID guide = UUID.randomUUID();
    Actor reviewer;
    Actor physio;

    @BeforeEach
    void meet() {
        reviewer = recalling.reviewer();
        physio = people.physio();
    }

    @AfterEach
    void tidy() {
        recalling.closeAll(reviewer);
    }

    @Test
    void a_practitioner_keeps_an_exercise_with_a_reason() {
        recalling.plan(recalling.client(physio), physio, guide);
        recalling.open(reviewer, guide, true);
        as(physio, () -> {
            Screens.open("recalls");
            RecallTasks.Row row =
                    tasks.page(RecallTasks.Show.OPEN, PageRequest.of(0, 1)).getFirst();
            RecallTasksView view = find(RecallTasksView.class).single();
            TaskCard card = new TaskCard(row, "Heel dig", view);
            assertThat(card.getElement().getTextRecursively())
                    .contains("Clara Client", "Heel dig", "Hamstring guide, revision 3", Recalling.REASON);
            view.keep(row);
            find(Button.class).withId("recall-confirm").single().click();
            TextArea reason = find(TextArea.class).withId("recall-reason").single();
            assertThat(reason.isInvalid()).isTrue();
            reason.setValue("It does her good");
            find(Button.class).withId("recall-confirm").single().click();
            assertThat(tasks.count(RecallTasks.Show.OPEN)).isZero();
        });
    }

    @Test
    void the_menu_says_how_many_wait_for_an_answer() {
        recalling.plan(recalling.client(physio), physio, guide);
        as(physio, () -> {
            Screens.open("workspace");
            assertThat(badge.text()).isEmpty();
        });
        recalling.open(reviewer, guide, true);
        as(physio, () -> {
            Screens.open("workspace");
            assertThat(badge.text()).isEqualTo("1 to answer");
        });
    }

    @Test
    void a_reviewer_reads_the_share_and_no_clients_name() {
        recalling.plan(recalling.client(physio), physio, guide);
        RecallId recall = recalling.open(reviewer, guide, false);
        as(reviewer, () -> {
            Screens.open("content-recalls/" + recall);
            assertThat(find(Paragraph.class).withId("recall-share").single().getText())
                    .isEqualTo("0 of 1 acknowledged, 0 overdue");
            assertThat(find(Paragraph.class).all())
                    .noneMatch(line -> line.getText().contains("Clara"));
            assertThat(find(Button.class).withId("recall-close").exists()).isTrue();
        });
        as(people.admins().getFirst(), () -> {
            Screens.open("content-recalls/" + recall);
            assertThat(find(Paragraph.class).withId("recall-share").exists()).isTrue();
            assertThat(find(Button.class).withId("recall-close").exists()).isFalse();
        });
    }

    @Test
    void a_recall_without_a_source_is_refused_and_what_was_typed_stays() {
        as(reviewer, () -> {
            Screens.open("content-recalls/new");
            TextArea why = find(TextArea.class).withId("recall-why").single();
            test(why).setValue("It was wrong");
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> find(Button.class)
                            .withId("recall-form-open")
                            .single()
                            .click())
                    .extracting(Refused::key)
                    .isEqualTo("recall.refused.source");
            assertThat(why.getValue()).isEqualTo("It was wrong");

            Screens.open("recalls");
            Screens.open("content-recalls/new");
            assertThat(find(TextArea.class).withId("recall-why").single().getValue())
                    .as("brought back after the page was left")
                    .isEqualTo("It was wrong");
        });
    }
}
