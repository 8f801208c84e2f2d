package app.comeback.assessments.ui;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.assessments.Assessments;
import app.comeback.assessments.SafetyLocks;
import app.comeback.assessments.TestIntakes;
import app.comeback.care.CarePeople;
import app.comeback.protocols.Fact;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class AssessmentViewsTest extends SpringBrowserlessTest {

    @Autowired
    CarePeople people;

    @Autowired
    TestIntakes intakes;

    @Autowired
    SafetyLocks locks;

    @Autowired
    Assessments assessments;

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
        people.share(client, physio);
        people.share(client, trainer);
    }

    @Test
    void without_consent_no_question_is_shown() {
        Actor fresh = people.person("Fresh", Role.CLIENT);
        as(fresh, () -> {
            Screens.open("assessment");
            assertThat(find(Anchor.class).withId("to-consents").exists()).isTrue();
            assertThat(find(Button.class).withId("answer-YES").exists()).isFalse();
        });
    }

    @Test
    void an_answer_leads_to_the_next_question() {
        as(client, () -> {
            Screens.open("assessment");
            String first = question();
            button("answer-NO").click();
            assertThat(question()).isNotEqualTo(first);
        });
    }

    @Test
    void a_yes_to_an_emergency_shows_the_number_to_call_at_once() {
        as(client, () -> {
            Screens.open("assessment?q=RF-01");
            button("answer-YES").click();
            assertThat(find(Anchor.class).withId("emergency-call").single().getHref())
                    .isEqualTo("tel:112");
            assertThat(locks.open(client.id())).hasSize(1);
        });
    }

    @Test
    void a_number_that_cannot_be_keeps_the_question_and_what_was_typed() {
        as(client, () -> {
            Screens.open("assessment?q=goal.minutes");
            TextField field = find(TextField.class).withId("answer").single();
            field.setValue("1800");
            assertThatThrownBy(() -> button("answer-next").click()).isInstanceOf(Refused.class);
            assertThat(find(TextField.class).withId("answer").single().getValue())
                    .isEqualTo("1800");
        });
    }

    @Test
    void a_clinician_lifts_a_lock_with_a_reason_and_a_trainer_sees_no_button() {
        as(client, () -> {
            Screens.open("assessment?q=RF-10");
            button("answer-YES").click();
        });
        String lock = as(client, () -> locks.open(client.id())).getFirst().id().toString();
        as(trainer, () -> {
            Screens.open("clients/" + client.id() + "/assessment");
            assertThat(find(Button.class).withId("lift-" + lock).exists()).isFalse();
        });
        as(physio, () -> {
            Screens.open("clients/" + client.id() + "/assessment");
            button("lift-" + lock).click();
            find(TextArea.class).withId("lift-reason").single().setValue("Examined, nothing grave");
            button("lift-confirm").click();
            assertThat(locks.open(client.id())).isEmpty();
        });
    }

    @Test
    void only_a_clinician_is_offered_to_confirm_and_each_look_is_recorded() {
        intakes.submit(client, Map.of());
        as(trainer, () -> {
            Screens.open("clients/" + client.id() + "/assessment");
            assertThat(find(Button.class).withId("confirm-save").exists()).isFalse();
        });
        as(physio, () -> {
            Screens.open("clients/" + client.id() + "/assessment");
            assertThat(find(Button.class).withId("confirm-save").exists()).isTrue();
        });
        assertThat(jdbc.sql("""
                                select actor_id from audit_entry
                                where action = 'care.record-viewed' and subject_id = :client""")
                        .param("client", client.id().toString())
                        .query(UUID.class)
                        .list())
                .containsExactlyInAnyOrder(trainer.id().value(), physio.id().value());
    }

    @Test
    void somebody_elses_client_is_shown_as_none() {
        Actor other = people.physio();
        as(other, () -> {
            Screens.open("clients/" + client.id() + "/assessment");
            assertThat(texts()).anyMatch(text -> text.startsWith("You have no such client in your care."));
            Screens.open("clients/not-an-id/assessment");
            assertThat(texts()).anyMatch(text -> text.startsWith("You have no such client in your care."));
        });
    }

    @Test
    void a_test_at_home_is_saved_with_its_pain_as_a_separate_answer() {
        as(client, () -> {
            Screens.open("assessment/tests/bridge");
            button("side-LEFT").click();
            find(TextField.class).withId("value-slhb").single().setValue("22");
            button("value-strength-test-pain-1").click();
            button("test-save").click();
            assertThat(assessments.facts(client.id()))
                    .extracting(Fact::measure)
                    .containsExactlyInAnyOrder("slhb", "strength-test-pain");
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLIENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void only_clients_open_their_assessment(Role role) {
        Actor other = people.person("Other", role);
        as(other, () -> {
            for (String address : List.of(
                    "assessment",
                    "assessment/tests",
                    "assessment/tests/walk",
                    "assessment/activities",
                    "assessment/questionnaires/fash")) {
                assertRefused(address);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMIN"},
            mode = EnumSource.Mode.EXCLUDE)
    void only_admins_load_questionnaires(Role role) {
        Actor other = people.person("Other", role);
        as(other, () -> assertRefused("admin/instruments"));
    }

    private void assertRefused(String address) {
        try {
            Screens.open(address);
        } catch (RuntimeException refused) {
            return;
        }
        assertThat((Component) getCurrentView())
                .isNotInstanceOfAny(
                        IntakeView.class,
                        TestsView.class,
                        SelfTestView.class,
                        ActivitiesView.class,
                        InstrumentView.class,
                        InstrumentsView.class);
    }

    private String question() {
        return find(H2.class).withId("question").single().getText();
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }
}
