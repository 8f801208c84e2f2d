package app.comeback.plans.ui;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.care.CarePeople;
import app.comeback.plans.Clinic;
import app.comeback.plans.PlanDesk;
import app.comeback.plans.Plans;
import app.comeback.plans.RunningPlan;
import app.comeback.shared.Actor;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PlanViewsTest extends SpringBrowserlessTest {

    @Autowired
    Clinic clinic;

    @Autowired
    CarePeople people;

    @Autowired
    Plans plans;

    @Autowired
    PlanDesk desk;

    Actor physio;
    Actor trainer;

    @BeforeEach
    void meet() {
        physio = people.physio();
        trainer = people.trainer();
    }

    @Test
    void a_proposal_is_edited_and_confirmed() {
        Actor client = clinic.client(1, physio);
        as(physio, () -> {
            open(client);
            assertThat(find(Section.class).withId("plan-proposal").exists()).isTrue();
            number("item-HX02-sets").setValue(2);
            button("item-HX05-up").click();
            button("plan-confirm").click();
            button("plan-dialog-confirm").click();
            assertThat(reason().isInvalid()).isTrue();
            reason().setValue("We begin gently");
            button("plan-dialog-confirm").click();
        });
        RunningPlan plan = as(client, () -> plans.running(client.id()).orElseThrow());
        assertThat(plan.items().getFirst().exercise().value()).isEqualTo("HX05");
        assertThat(plan.items().get(1).dose().sets()).isEqualTo(2);
    }

    @Test
    void a_wrong_number_is_marked_and_nothing_is_published() {
        Actor client = clinic.client(1, physio);
        clinic.plan(client, physio);
        as(physio, () -> {
            open(client);
            number("item-HX02-reps").setValue(101);
            assertThat(catchRefusal(() -> button("plan-publish").click())).contains("plans.dose.reps");
            assertThat(number("item-HX02-reps").isInvalid()).isTrue();
        });
        assertThat(as(client, () -> plans.running(client.id()).orElseThrow()).version())
                .isEqualTo(1);
    }

    @Test
    void the_dialog_shows_what_the_client_will_be_told() {
        Actor client = clinic.client(1, physio);
        clinic.plan(client, physio);
        as(physio, () -> {
            open(client);
            button("item-HX05-remove").click();
            button("plan-publish").click();
            assertThat(find(ListItem.class).all())
                    .extracting(Component::getElement)
                    .anyMatch(item -> item.getText().equals("Left out from now on: Two-leg bridge"));
        });
    }

    @Test
    void what_was_edited_is_back_after_a_reload() {
        Actor client = clinic.client(1, physio);
        clinic.plan(client, physio);
        as(physio, () -> {
            open(client);
            button("item-HX05-remove").click();
            open(client);
            assertThat(find(Button.class).withId("item-HX05-remove").exists()).isFalse();
            button("draft-discard").click();
            assertThat(find(Button.class).withId("item-HX05-remove").exists()).isTrue();
        });
    }

    @Test
    void a_trainer_sees_that_only_a_clinician_confirms_and_may_propose() {
        Actor client = clinic.client(2, trainer);
        as(trainer, () -> {
            open(client);
            assertThat(find(Button.class).withId("plan-confirm").exists()).isFalse();
            assertThat(find(Paragraph.class).withId("plan-hindrance").single().getText())
                    .startsWith("For this client only a physiotherapist or physician");
            button("plan-propose").click();
            reason().setValue("A gentle start");
            button("plan-dialog-confirm").click();
        });
        assertThat(as(trainer, () -> desk.open(client.id())).proposal()).isNotNull();
    }

    @Test
    void a_client_reads_the_plan_and_acknowledges_it_once() {
        Actor client = clinic.client(1, physio);
        clinic.plan(client, physio);
        as(client, () -> {
            Screens.open("plan");
            assertThat(find(H3.class).all())
                    .extracting(name -> name.getElement().getTextRecursively())
                    .contains("Heel dig", "Two-leg bridge");
            button("plan-acknowledge").click();
            assertThat(find(Button.class).withId("plan-acknowledge").exists()).isFalse();
        });
        assertThat(as(client, () -> plans.running(client.id()).orElseThrow()).acknowledgedAt())
                .isNotNull();
    }

    @Test
    void a_client_without_a_plan_is_told_what_will_happen() {
        Actor client = people.client();
        as(client, () -> {
            Screens.open("plan");
            assertThat(find(Paragraph.class).all())
                    .extracting(Paragraph::getText)
                    .anyMatch(text -> text.startsWith("You have no plan yet."));
        });
    }

    @Test
    void nobody_else_sees_a_clients_plan() {
        Actor client = clinic.client(1, physio);
        clinic.plan(client, physio);
        Actor stranger = people.physio();
        as(stranger, () -> {
            open(client);
            assertThat(find(Div.class).withId("plan-standing").exists()).isFalse();
        });
    }

    private static void open(Actor client) {
        Screens.open("clients/" + client.id() + "/plan");
    }

    private static String catchRefusal(Runnable act) {
        try {
            act.run();
            return "";
        } catch (RuntimeException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }

    private IntegerField number(String id) {
        return find(IntegerField.class).withId(id).single();
    }

    private TextArea reason() {
        return find(TextArea.class).withId("plan-reason").single();
    }
}
