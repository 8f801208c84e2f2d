package app.comeback.planbuilder.ui;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.comeback.care.CarePeople;
import app.comeback.plans.Clinic;
import app.comeback.plans.PlanOrigin;
import app.comeback.shared.Actor;
import app.comeback.templates.TemplateShelf;
import app.comeback.templates.Templates;
import app.comeback.templates.Templates.Keep;
import app.comeback.templates.Templates.Offered;
import app.comeback.templates.Templates.Scope;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class KeepDialogTest extends SpringBrowserlessTest {

    @Autowired
    Templates templates;

    @Autowired
    TemplateShelf shelf;

    @Autowired
    Clinic clinic;

    @Autowired
    CarePeople people;

    Actor trainer;
    Actor client;

    @BeforeEach
    void meet() {
        trainer = people.trainer();
        client = clinic.client(1, trainer);
    }

    @Test
    void a_board_that_began_with_an_own_template_is_kept_as_its_next_version_once() {
        UUID id = keep(trainer, client, "Hop", Scope.PRACTICE);
        as(trainer, () -> {
            open(new PlanOrigin(id, 1), false);
            assertThat(name().getValue()).isEqualTo("Hop");
            button("keep-save").click();
            button("keep-save").click();
            assertThat(templates.own())
                    .extracting(Offered::ref, Offered::name, Offered::scope)
                    .containsExactly(tuple(new PlanOrigin(id, 2), "Hop", Scope.PRACTICE));
        });
    }

    @Test
    void without_a_choice_it_becomes_a_new_template() {
        UUID id = keep(trainer, client, "Hop", Scope.PERSONAL);
        as(trainer, () -> {
            open(new PlanOrigin(id, 1), true);
            find(ComboBox.class).withId("keep-next").single().clear();
            assertThat(name().getValue()).isEmpty();
            button("keep-save").click();
            assertThat(name().isInvalid()).isTrue();
            test(name()).setValue("Skip");
            button("keep-save").click();
            assertThat(templates.own()).extracting(Offered::name).containsExactly("Hop", "Skip");
            assertThat(templates.own()).allMatch(offer -> offer.ref().version() == 1);
        });
    }

    @Test
    void only_own_templates_on_offer_get_another_version() {
        Actor other = people.trainer();
        keep(other, clinic.client(1, other), "Theirs", Scope.PRACTICE);
        UUID away = keep(trainer, client, "Away", Scope.PERSONAL);
        as(trainer, () -> shelf.archive(away));
        as(trainer, () -> {
            assertThat(templates.own()).isEmpty();
            open(null, true);
            assertThat(find(ComboBox.class).withId("keep-next").exists()).isFalse();
        });
    }

    private void open(@Nullable PlanOrigin origin, boolean closes) {
        Screens.open("templates");
        new KeepDialog(2, templates.own(), origin, (id, publication, name, scope, weeks) -> {
                    templates.keep(new Keep(id, publication, name, scope, client.id(), Clinic.content("HX02"), weeks));
                    return closes;
                })
                .open();
    }

    private UUID keep(Actor by, Actor from, String name, Scope scope) {
        UUID id = UUID.randomUUID();
        as(
                by,
                () -> templates.keep(new Keep(
                        id, UUID.randomUUID(), name, scope, from.id(), Clinic.content("HX02"), List.of(0, 1))));
        return id;
    }

    private TextField name() {
        return find(TextField.class).withId("keep-name").single();
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }
}
