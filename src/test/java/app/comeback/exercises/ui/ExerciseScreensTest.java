package app.comeback.exercises.ui;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.care.CarePeople;
import app.comeback.exercises.ClientRestrictions;
import app.comeback.exercises.Restriction;
import app.comeback.exercises.RestrictionKind;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ExerciseScreensTest extends SpringBrowserlessTest {

    @Autowired
    CarePeople people;

    @Autowired
    ClientRestrictions restrictions;

    Actor client;
    Actor trainer;

    @BeforeEach
    void meet() {
        client = people.client();
        trainer = people.trainer();
        people.share(client, trainer);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybody_who_is_signed_in_opens_an_exercise(Role role) {
        as(people.person("Reader", role), () -> {
            Screens.open("library/HX22");
            assertThat(getCurrentView()).isInstanceOf(ExerciseView.class);
        });
    }

    @Test
    void an_exercise_shows_picture_dose_sources_and_neighbours() {
        as(client, () -> {
            Screens.open("library/HX22");
            assertThat(find(Image.class).withId("exercise-picture").single().getSrc())
                    .startsWith("/exercises/HX22.svg?v=");
            assertThat(texts())
                    .contains("2 sets, 5 repetitions", "3 times a week: 12, 10, 8 repetitions", "Unverified default");
            assertThat(find(Anchor.class).withId("to-HX20").single().getHref()).isEqualTo("library/HX20");
        });
    }

    @Test
    void a_picture_moves_only_when_asked_to_and_stops_again() {
        as(client, () -> {
            Screens.open("library/HX05");
            Image picture = find(Image.class).withId("exercise-picture").single();
            button("exercise-move").click();
            assertThat(picture.getSrc()).endsWith("#move");
            button("exercise-move").click();
            assertThat(picture.getSrc()).doesNotContain("#");
        });
    }

    @ParameterizedTest
    @CsvSource({"HX99", "nonsense", "HX0022"})
    void an_exercise_that_does_not_exist_says_so(String id) {
        as(client, () -> {
            Screens.open("library/" + id);
            assertThat(find(Image.class).withId("exercise-picture").exists()).isFalse();
            assertThat(((ExerciseView) getCurrentView()).getPageTitle()).isEqualTo("No such exercise");
        });
    }

    @Test
    void a_trainer_sees_what_a_restriction_rules_out_before_and_after_saving_it() {
        as(trainer, () -> {
            Screens.open("clients/" + client.id() + "/restrictions");
            kind().setValue(RestrictionKind.NO_KNEELING);
            assertThat(effect()).contains("Nordic");
            button("restriction-save").click();
            assertThat(restrictions.of(client.id())).isEmpty();
            find(TextArea.class).withId("restriction-reason").single().setValue("Sore knee");
            button("restriction-save").click();
            assertThat(restrictions.of(client.id())).hasSize(1);
            assertThat(effect()).contains("Nordic");
        });
    }

    @Test
    void a_restriction_that_rules_out_nothing_warns() {
        as(trainer, () -> {
            Screens.open("clients/" + client.id() + "/restrictions");
            kind().setValue(RestrictionKind.NO_EQUIPMENT);
            assertThat(effect()).isEmpty();
            detail().setValue("BOX");
            assertThat(effect()).contains("Rules out nothing");
        });
    }

    @Test
    void a_restriction_is_lifted_with_a_reason() {
        UUID id = UUID.randomUUID();
        as(trainer, () -> restrictions.save(client.id(), id, Restriction.of(RestrictionKind.NO_PRONE), "Sore ribs"));
        as(trainer, () -> {
            Screens.open("clients/" + client.id() + "/restrictions");
            button("lift-" + id).click();
            button("lift-confirm").click();
            assertThat(restrictions.of(client.id())).hasSize(1);
            find(TextArea.class).withId("lift-reason").single().setValue("Healed");
            button("lift-confirm").click();
            assertThat(restrictions.of(client.id())).isEmpty();
        });
    }

    @Test
    void a_trainer_who_does_not_care_for_the_client_gets_no_editor() {
        as(people.trainer(), () -> {
            Screens.open("clients/" + client.id() + "/restrictions");
            assertThat(find(Button.class).withId("restriction-save").exists()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLIENT", "MEDICAL_REVIEWER", "MODERATOR", "EDITOR", "ADMIN"})
    void nobody_but_a_trainer_opens_the_editor(Role role) {
        Actor other = people.person("Other", role);
        as(other, () -> {
            try {
                Screens.open("clients/" + client.id() + "/restrictions");
            } catch (RuntimeException refused) {
                return;
            }
            assertThat((Component) getCurrentView()).isNotInstanceOf(ClientRestrictionsView.class);
        });
    }

    private List<String> texts() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private List<String> effect() {
        Div effect = find(Div.class).withId("restriction-effect").single();
        return find(Span.class, effect).all().stream().map(Span::getText).toList();
    }

    @SuppressWarnings("unchecked") // the id says which one it is
    private Select<RestrictionKind> kind() {
        return find(Select.class).withId("restriction-kind").single();
    }

    @SuppressWarnings("unchecked") // the id says which one it is
    private Select<String> detail() {
        return find(Select.class).withId("restriction-detail").single();
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }
}
