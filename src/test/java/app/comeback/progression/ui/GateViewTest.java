package app.comeback.progression.ui;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.care.CarePeople;
import app.comeback.plans.Clinic;
import app.comeback.plans.Plans;
import app.comeback.shared.Actor;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class GateViewTest extends SpringBrowserlessTest {

    @Autowired
    Clinic clinic;

    @Autowired
    CarePeople people;

    @Autowired
    Plans plans;

    Actor physio;
    Actor trainer;

    @BeforeEach
    void meet() {
        physio = people.physio();
        trainer = people.trainer();
    }

    @Test
    void a_closed_gate_offers_no_way_on() {
        Actor client = clinic.client(1, physio);
        clinic.plan(client, physio);
        as(physio, () -> {
            open(client);
            assertThat(find(Button.class).withId("gate-advance").exists()).isFalse();
            assertThat(find(ListItem.class).withId("criterion-ST-1-walk").exists())
                    .isTrue();
            assertThat(find(Button.class).withId("waive-ST-1-walk").exists()).isTrue();
        });
    }

    @Test
    void an_open_gate_is_passed_with_a_reason() {
        Actor client = clinic.client(1, physio);
        clinic.plan(client, physio);
        clinic.meet(client, 1);
        as(physio, () -> {
            open(client);
            button("gate-advance").click();
            button("decision-confirm").click();
            assertThat(reason().isInvalid()).isTrue();
            reason().setValue("Walks and squats without pain");
            button("decision-confirm").click();
            assertThat(find(Button.class).withId("gate-regress-1").exists()).isTrue();
        });
        assertThat(phase(client)).isEqualTo(2);
    }

    @Test
    void a_trainer_sees_the_evidence_and_no_decision_where_it_is_a_clinicians() {
        Actor client = clinic.client(2, physio, trainer);
        clinic.plan(client, physio);
        clinic.meet(client, 1);
        as(trainer, () -> {
            open(client);
            assertThat(find(ListItem.class).withId("criterion-ST-1-walk").exists())
                    .isTrue();
            assertThat(find(Button.class).withId("gate-advance").exists()).isFalse();
            assertThat(find(Button.class).withId("gate-hold").exists()).isFalse();
        });
    }

    @Test
    void a_client_without_a_plan_has_no_gate() {
        Actor client = clinic.client(1, physio);
        as(physio, () -> {
            open(client);
            assertThat(find(Paragraph.class).all())
                    .extracting(Paragraph::getText)
                    .anyMatch(text -> text.startsWith("No plan runs"));
        });
    }

    private static void open(Actor client) {
        Screens.open("clients/" + client.id() + "/gate");
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }

    private TextArea reason() {
        return find(TextArea.class).withId("decision-reason").single();
    }

    private int phase(Actor client) {
        return as(client, () -> plans.running(client.id()).orElseThrow()).phase();
    }
}
