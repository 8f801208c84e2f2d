package app.comeback.attention.ui;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.assessments.SafetyLocks;
import app.comeback.attention.AttentionKind;
import app.comeback.attention.AttentionRefresh;
import app.comeback.attention.Today;
import app.comeback.care.CarePeople;
import app.comeback.plans.Clinic;
import app.comeback.protocols.RedFlagLevel;
import app.comeback.shared.Actor;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class WorkspaceViewTest extends SpringBrowserlessTest {

    @Autowired
    CarePeople people;

    @Autowired
    Clinic clinic;

    @Autowired
    SafetyLocks locks;

    @Autowired
    AttentionRefresh refresh;

    @Autowired
    Today today;

    Actor physio;
    Actor trainer;

    @BeforeEach
    void meet() {
        physio = people.physio();
        trainer = people.trainer();
    }

    private Actor newcomer() {
        Actor client = clinic.newcomer(physio, trainer);
        RunAs.system(() -> refresh.client(client.id()));
        return client;
    }

    private void lock(Actor client) {
        UUID id = UUID.randomUUID();
        as(client, () -> locks.raise(id, client.id(), "RF-05", RedFlagLevel.URGENT, "session:" + id));
        RunAs.system(() -> refresh.client(client.id()));
    }

    private List<String> heads() {
        return find(H2.class).all().stream().map(LineTexts::of).toList();
    }

    private String count() {
        return find(Paragraph.class).withId("attention-count").single().getText();
    }

    private Button button(String prefix) {
        return find(Button.class).all().stream()
                .filter(button -> button.getId().orElse("").startsWith(prefix))
                .findFirst()
                .orElseThrow();
    }

    private List<Anchor> answers() {
        return find(Anchor.class).all().stream()
                .filter(anchor -> anchor.getId().orElse("").startsWith("answer-"))
                .toList();
    }

    @Test
    void it_is_where_practitioners_begin() {
        as(trainer, () -> {
            Screens.open("start");
            assertThat(find(Paragraph.class).withId("attention-count").exists()).isTrue();
            assertThat(LineTexts.of(find(com.vaadin.flow.component.html.Div.class)
                            .withId("attention-list")
                            .single()))
                    .contains("Nobody shares a record");
        });
    }

    @Test
    void a_line_names_the_reason_the_facts_and_the_one_thing_to_do() {
        Actor client = newcomer();
        lock(client);
        as(physio, () -> {
            Screens.open("workspace");
            assertThat(count()).isEqualTo("1 person needs you.");
            assertThat(heads())
                    .containsExactly(
                            "Clara Client · RF-05: medical care the same day", "Clara Client · answers handed in");
            assertThat(answers())
                    .extracting(Anchor::getText, Anchor::getHref)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(
                                    "Read and lift", "clients/" + client.id() + "/assessment"),
                            org.assertj.core.groups.Tuple.tuple("Confirm", "clients/" + client.id() + "/assessment"));
        });
    }

    @Test
    void a_trainers_line_says_who_may_act_and_leads_to_the_record() {
        Actor client = newcomer();
        as(trainer, () -> {
            Screens.open("workspace");
            assertThat(LineTexts.of(
                            find(com.vaadin.flow.component.html.ListItem.class).single()))
                    .contains("Only a physiotherapist or physician in the care team may act on it.");
            assertThat(answers()).extracting(Anchor::getHref).containsExactly("clients/" + client.id());
            assertThat(find(Button.class).all())
                    .noneMatch(button -> button.getId().orElse("").startsWith("dismiss-"));
        });
    }

    @Test
    void dismissing_asks_for_a_reason_and_can_be_undone_at_once_or_later() {
        newcomer();
        as(physio, () -> {
            Screens.open("workspace");
            button("dismiss-").click();
            button("dismiss-confirm").click();
            assertThat(find(TextArea.class).withId("dismiss-reason").single().isInvalid())
                    .isTrue();
            find(TextArea.class).withId("dismiss-reason").single().setValue("Seen in the clinic");
            button("dismiss-confirm").click();
            assertThat(heads()).isEmpty();
            button("undo-dismissal").click();
            assertThat(heads()).hasSize(1);

            button("dismiss-").click();
            find(TextArea.class).withId("dismiss-reason").single().setValue("Seen in the clinic");
            button("dismiss-confirm").click();
            Screens.open("workspace?show=dismissed");
            assertThat(LineTexts.of(
                            find(com.vaadin.flow.component.html.ListItem.class).single()))
                    .contains("Seen in the clinic");
            button("take-back-").click();
            assertThat(heads()).isEmpty();
            Screens.open("workspace");
            assertThat(heads()).hasSize(1);
        });
    }

    @Test
    void the_address_is_the_filter_and_an_unknown_word_in_it_hides_nobody() {
        Actor client = newcomer();
        lock(client);
        as(physio, () -> {
            Screens.open("workspace?kind=red-flag");
            assertThat(heads()).hasSize(1);
            assertThat(kinds().getValue()).isEqualTo(AttentionKind.RED_FLAG);
            Screens.open("workspace?urgency=soon&q=clara");
            assertThat(heads()).containsExactly("Clara Client · answers handed in");
            assertThat(find(TextField.class).withId("attention-name").single().getValue())
                    .isEqualTo("clara");
            Screens.open("workspace?kind=stuck");
            assertThat(find(Anchor.class).withId("attention-all").exists()).isTrue();
            Screens.open("workspace?kind=no-such&urgency=%27&page=-3&show=x");
            assertThat(heads()).hasSize(2);
            Screens.open("workspace?page=99");
            assertThat(heads()).hasSize(2);
        });
    }

    @SuppressWarnings("unchecked")
    private Select<AttentionKind> kinds() {
        return find(Select.class).withId("attention-kind").single();
    }

    @Test
    void clients_have_no_such_page() {
        Actor client = people.client();
        as(client, () -> {
            Screens.open("workspace");
            assertThat(find(Paragraph.class).withId("attention-count").exists()).isFalse();
        });
    }

    /** All words below a component, as they are read. */
    private static final class LineTexts {

        static String of(Component component) {
            String own = component.getElement().getText();
            return own.isEmpty() || component.getElement().getChildCount() > 0
                    ? component.getElement().getTextRecursively()
                    : own;
        }
    }
}
