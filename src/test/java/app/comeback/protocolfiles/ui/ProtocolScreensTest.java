package app.comeback.protocolfiles.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.medicalreview.ReviewPeople;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ProtocolScreensTest extends SpringBrowserlessTest {

    @Autowired
    ReviewPeople people;

    private Actor with(Role role) {
        return new Actor(people.editor().id(), "Sam", Set.of(role));
    }

    private static String text(Component component) {
        StringBuilder words = new StringBuilder(component.getElement().getText());
        component.getChildren().forEach(child -> words.append(' ').append(text(child)));
        return words.toString();
    }

    private String screen() {
        return text(UI.getCurrent());
    }

    @Test
    void an_admin_sends_a_rule_set_to_review() {
        ReviewPeople.as(with(Role.ADMIN), () -> {
            Screens.open("admin/protocols");
            assertThat(screen()).contains("Hamstring strain", "hamstring-strain-v1.yaml");
            if (find(Button.class).withId("send-hamstring-strain-1").exists()) {
                find(Button.class).withId("send-hamstring-strain-1").single().click();
            }
            assertThat(screen()).contains("It waits for a reviewer.");
            assertThat(find(Button.class).withId("send-hamstring-strain-1").exists())
                    .isFalse();
        });
    }

    @Test
    void a_trainer_reads_every_rule_with_its_source() {
        ReviewPeople.as(with(Role.TRAINER), () -> {
            Screens.open("protocols/hamstring-strain/1");
            assertThat(find(H1.class).single().getText()).isEqualTo("Hamstring strain, version 1");
            assertThat(screen())
                    .contains("ST-1.walk", "RTS-9", "Unverified default", "87 %", "Clinical grade: at most 1")
                    .contains("R10", "HX22", "ACUTE_REMOTE", "RF-17", "PN-6", "Askling")
                    .doesNotContain("!protocolfiles");
        });
    }

    @Test
    void a_rule_set_that_is_not_there_is_not_found() {
        ReviewPeople.as(with(Role.TRAINER), () -> {
            Screens.open("protocols/no-such-set/1");
            assertThat(screen()).doesNotContain("Criteria for leaving");
            Screens.open("protocols/hamstring-strain/x");
            assertThat(screen()).doesNotContain("Criteria for leaving");
        });
    }

    @Test
    void a_client_sees_neither_screen() {
        ReviewPeople.as(with(Role.CLIENT), () -> {
            Screens.open("protocols/hamstring-strain/1");
            assertThat(screen()).doesNotContain("ST-1.walk");
            Screens.open("admin/protocols");
            assertThat(screen()).doesNotContain("hamstring-strain-v1.yaml");
        });
    }

    @Test
    void a_trainer_does_not_see_the_list() {
        ReviewPeople.as(with(Role.TRAINER), () -> {
            Screens.open("admin/protocols");
            assertThat(screen()).doesNotContain("hamstring-strain-v1.yaml");
        });
    }
}
