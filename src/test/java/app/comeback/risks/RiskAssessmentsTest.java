package app.comeback.risks;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.care.CarePeople;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class RiskAssessmentsTest extends SpringBrowserlessTest {

    @Autowired
    RiskAssessments assessments;

    @Autowired
    CarePeople people;

    @Autowired
    JdbcClient database;

    Actor admin;

    @BeforeEach
    void meet() {
        admin = people.admins().getFirst();
    }

    @Test
    void REV_21_an_assessment_looks_at_every_risk_and_the_same_press_twice_is_one() {
        UUID id = UUID.randomUUID();
        as(admin, () -> assessments.record(id, "Nothing changes.", findings()));
        as(admin, () -> assessments.record(id, "Nothing changes.", findings()));
        assertThat(as(admin, () -> assessments.all()))
                .filteredOn(one -> one.id().equals(id))
                .singleElement()
                .satisfies(one -> assertThat(one.findings()).containsOnlyKeys(Risk.values()))
                .satisfies(one -> assertThat(one.count(Risk.Level.LOW)).isEqualTo(8));
    }

    @Test
    void REV_21_one_that_leaves_a_risk_out_is_refused_whole() {
        Map<Risk, RiskAssessment.Finding> some = findings();
        some.remove(Risk.FLOODING);
        UUID id = UUID.randomUUID();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as(admin, () -> assessments.record(id, "Summary", some)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("risks.refused.all"));
        assertThat(as(admin, () -> assessments.all())).noneMatch(one -> one.id().equals(id));
    }

    @Test
    void REV_21_a_record_never_changes_not_even_in_the_database() {
        UUID id = UUID.randomUUID();
        as(admin, () -> assessments.record(id, "As it was.", findings()));
        for (String sql : new String[] {
            "update risk_assessment set summary = 'Better' where id = :id",
            "delete from risk_finding where assessment = :id"
        }) {
            assertThatThrownBy(() -> database.sql(sql).param("id", id).update()).hasMessageContaining("append-only");
        }
    }

    @Test
    void only_administrators_assess_and_read() {
        Actor trainer = people.trainer();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(trainer, () -> assessments.all()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(trainer, () -> assessments.record(UUID.randomUUID(), "x", findings())));
    }

    @Test
    void the_form_marks_what_is_missing_and_records_what_is_whole() {
        as(admin, () -> {
            Screens.open("admin/risks");
            find(Button.class).withId("risk-begin").single().click();
            for (Risk risk : Risk.values()) {
                choose(risk);
                find(TextArea.class).withId("risk-seen-" + risk).single().setValue("The tally of the year");
                find(TextArea.class).withId("risk-done-" + risk).single().setValue("Looked at each month");
            }
            long before = assessments.all().size();
            find(Button.class).withId("risk-record").single().click();
            TextArea summary = find(TextArea.class).withId("risk-summary").single();
            assertThat(summary.isInvalid()).isTrue();
            assertThat(assessments.all()).hasSize((int) before);
            summary.setValue("We go on like this.");
            find(Button.class).withId("risk-record").single().click();
            assertThat(assessments.all()).hasSize((int) before + 1);
        });
    }

    @SuppressWarnings("unchecked")
    private void choose(Risk risk) {
        find(RadioButtonGroup.class).withId("risk-level-" + risk).single().setValue(Risk.Level.MEDIUM.name());
    }

    private static Map<Risk, RiskAssessment.Finding> findings() {
        Map<Risk, RiskAssessment.Finding> findings = new EnumMap<>(Risk.class);
        Arrays.stream(Risk.values())
                .forEach(risk -> findings.put(
                        risk, new RiskAssessment.Finding(Risk.Level.LOW, "Nothing was seen.", "Watched.")));
        return findings;
    }
}
