package app.comeback.safeguarding.ui;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.care.CarePeople;
import app.comeback.care.ui.CareNavigation;
import app.comeback.safeguarding.Concern;
import app.comeback.safeguarding.Concern.Outcome;
import app.comeback.safeguarding.Concerns;
import app.comeback.safeguarding.Origin;
import app.comeback.safeguarding.Safeguarding;
import app.comeback.shared.Actor;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class ConcernsCardTest extends SpringBrowserlessTest {

    @Autowired
    Concerns concerns;

    @Autowired
    Safeguarding safeguarding;

    @Autowired
    CarePeople people;

    @Autowired
    TransactionTemplate transaction;

    Actor client;
    Actor physio;
    Actor trainer;
    final UUID words = UUID.randomUUID();

    @BeforeEach
    void write() {
        client = people.client();
        physio = people.physio();
        trainer = people.trainer();
        people.share(client, trainer);
        people.share(client, physio);
        as(
                client,
                () -> transaction.executeWithoutResult(
                        status -> safeguarding.look(words, client.id(), Origin.SESSION, "I cut myself at night")));
    }

    @Test
    void a_clinician_says_what_followed_after_reading() {
        as(physio, () -> {
            Screens.open(CareNavigation.client(client.id(), ""));
            assertThat(find(Anchor.class).withId("concern-" + words).single().getHref())
                    .isEqualTo(CareNavigation.client(client.id(), "training"));
            button("read-" + words).click();
            button("concern-confirm").click();
            RadioButtonGroup<?> outcome =
                    find(RadioButtonGroup.class).withId("concern-outcome").single();
            assertThat(outcome.isInvalid()).isTrue();

            choose(Outcome.NO_CONCERN);
            button("concern-confirm").click();
            assertThat(remark().isInvalid()).isTrue();
            remark().setValue("Shaving");
            button("concern-confirm").click();

            assertThat(concerns.recent(client.id())).singleElement().matches(one -> !one.isOpen());
            assertThat(find(Button.class).withId("read-" + words).exists()).isFalse();
        });
    }

    @Test
    void cancelling_keeps_the_words_to_read() {
        as(physio, () -> {
            Screens.open(CareNavigation.client(client.id(), ""));
            button("read-" + words).click();
            choose(Outcome.SPOKE);
            remark().setValue("Called");
            button("concern-cancel").click();
            assertThat(concerns.recent(client.id())).singleElement().matches(Concern::isOpen);
        });
    }

    @Test
    void a_trainer_beside_a_clinician_sees_no_card() {
        as(trainer, () -> {
            Screens.open(CareNavigation.client(client.id(), ""));
            assertThat(find(Button.class).withId("read-" + words).exists()).isFalse();
        });
    }

    @SuppressWarnings("unchecked")
    private void choose(Outcome outcome) {
        ((RadioButtonGroup<Outcome>)
                        find(RadioButtonGroup.class).withId("concern-outcome").single())
                .setValue(outcome);
    }

    private TextArea remark() {
        return find(TextArea.class).withId("concern-remark").single();
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }
}
