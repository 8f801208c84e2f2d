package app.comeback.care.ui;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.care.CareAccess;
import app.comeback.care.CarePeople;
import app.comeback.care.ConsentDesk;
import app.comeback.care.ConsentPurpose;
import app.comeback.care.Consents;
import app.comeback.people.CredentialClass;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CareViewsTest extends SpringBrowserlessTest {

    @Autowired
    CarePeople people;

    @Autowired
    Consents consents;

    @Autowired
    ConsentDesk desk;

    @Autowired
    CareAccess access;

    Actor client;

    @BeforeEach
    void meet() {
        client = people.person("Clara Client", Role.CLIENT);
    }

    @Test
    void a_client_agrees_to_care_and_takes_it_back_with_as_many_presses() {
        as(client, () -> {
            Screens.open("consents");
            assertThat(find(Button.class).withId("practitioner-search").exists())
                    .isFalse();
            button("give-care").click();
            button("give-confirm").click();
            assertThat(consents.holds(client.id(), ConsentPurpose.CARE)).isTrue();
            button("withdraw-care").click();
            button("withdraw-confirm").click();
            assertThat(consents.holds(client.id(), ConsentPurpose.CARE)).isFalse();
            assertThat(texts())
                    .contains("You can share as soon as you have agreed above that your health data are"
                            + " kept for your care.");
        });
    }

    @Test
    void a_client_finds_a_practitioner_by_name_shares_and_stops() {
        people.give(client, ConsentPurpose.CARE);
        String name = "Vesper " + UUID.randomUUID();
        Actor physio = people.practitioner(name, CredentialClass.PHYSIOTHERAPIST, null);
        as(client, () -> {
            Screens.open("consents");
            find(TextField.class).withId("practitioner-search").single().setValue(name.substring(0, 30));
            button("share-" + physio.id()).click();
            button("give-confirm").click();
            assertThat(access.team(client.id())).hasSize(1);
            button("withdraw-" + physio.id()).click();
            button("withdraw-confirm").click();
            assertThat(access.team(client.id())).isEmpty();
        });
    }

    @Test
    void a_practitioner_without_clients_reads_how_clients_come() {
        Actor trainer = people.trainer();
        as(trainer, () -> {
            Screens.open("clients");
            assertThat(texts()).anyMatch(text -> text.startsWith("Nobody shares a record with you yet."));
        });
    }

    @Test
    void a_search_in_the_address_is_searched_for() {
        people.give(client, ConsentPurpose.CARE);
        Actor trainer = people.trainer();
        people.share(client, trainer);
        as(trainer, () -> {
            Screens.open("clients?q=clara");
            assertThat(count()).isEqualTo("1 client");
            Screens.open("clients?q=nobody");
            assertThat(count()).isEqualTo("No clients");
        });
    }

    @Test
    void ending_the_care_without_a_reason_is_not_taken() {
        people.give(client, ConsentPurpose.CARE);
        Actor trainer = people.trainer();
        people.share(client, trainer);
        as(trainer, () -> {
            EndDialog dialog = new EndDialog("Clara", reason -> {
                throw new AssertionError("taken");
            });
            dialog.open();
            button("end-confirm").click();
            assertThat(find(TextArea.class).withId("end-reason").single().isInvalid())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLIENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void only_clients_open_consents(Role role) {
        Actor other = people.person("Other", role);
        as(other, () -> assertRefused("consents"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TRAINER"},
            mode = EnumSource.Mode.EXCLUDE)
    void only_practitioners_open_the_list_of_clients(Role role) {
        Actor other = people.person("Other", role);
        as(other, () -> assertRefused("clients"));
    }

    private void assertRefused(String address) {
        try {
            Screens.open(address);
        } catch (RuntimeException refused) {
            return;
        }
        assertThat((Component) getCurrentView()).isNotInstanceOfAny(ClientsView.class, ConsentsView.class);
    }

    private String count() {
        return find(Span.class).withId("clients-count").single().getText();
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }
}
