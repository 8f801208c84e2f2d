package app.comeback.reviews.ui;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.care.CarePeople;
import app.comeback.reviews.PublicReviewPeople;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class FairnessViewTest extends SpringBrowserlessTest {

    @Autowired
    CarePeople people;

    @Autowired
    PublicReviewPeople reviews;

    @Test
    void REV_14_an_admin_reads_the_figures_with_their_definition_and_their_source() {
        Actor moderator = people.person("Moderator " + UUID.randomUUID(), Role.MODERATOR);
        var trainer = reviews.trainer();
        reviews.publish(moderator, reviews.write(reviews.client(), trainer.subject(), 5), 1);
        as(people.admins().getFirst(), () -> {
            Screens.open("admin/moderation");
            assertThat(text())
                    .contains("Everybody together", moderator.displayName(), "0% of 1")
                    .contains("e-process of universal inference", "PNAS 117", "at most 5%", "an evidence of 3.0")
                    .contains("still running", "Above 1.25 it raises the alarm")
                    .contains("for longer than 10 days");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"CLIENT", "TRAINER", "MODERATOR"})
    void nobody_else_opens_it(Role role) {
        Actor person = people.person("Curious", role);
        as(person, () -> {
            Screens.open("admin/moderation");
            assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                    .noneMatch(FairnessView.class::isInstance);
        });
    }

    private String text() {
        return find(Div.class).all().stream()
                .filter(div -> div.hasClassName("fairness"))
                .findFirst()
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }
}
