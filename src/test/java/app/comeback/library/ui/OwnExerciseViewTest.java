package app.comeback.library.ui;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.care.CarePeople;
import app.comeback.exercises.ExerciseId;
import app.comeback.library.ExerciseState;
import app.comeback.library.Gap;
import app.comeback.library.LibraryDesk;
import app.comeback.library.LibraryFixture;
import app.comeback.library.OwnContent;
import app.comeback.library.OwnText;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class OwnExerciseViewTest extends SpringBrowserlessTest {

    @Autowired
    CarePeople people;

    @Autowired
    LibraryDesk desk;

    Actor trainer;
    Actor physio;
    ExerciseId id;

    @BeforeEach
    void meet() {
        trainer = people.trainer();
        physio = people.physio();
        id = as(trainer, () -> desk.add(UUID.randomUUID(), OwnText.named(LibraryFixture.unique("Raise"))));
    }

    @Test
    void every_version_comes_back_from_the_form_as_it_was() {
        OwnContent whole = LibraryFixture.whole("Raise");

        assertThat(ContentValues.content(ContentValues.of(whole))).isEqualTo(whole);
        OwnContent empty = OwnContent.of(OwnText.named("Raise"));
        assertThat(ContentValues.content(ContentValues.of(empty))).isEqualTo(empty);
    }

    @Test
    void every_gap_leads_to_a_field() {
        for (Gap gap : Gap.values()) {
            assertThat(Field.values()).extracting(Field::gap).contains(gap);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "START_SETS, two, library.refused.range",
        "START_REPS, 10-8, library.refused.range",
        "START_REPS, 99999, library.refused.range",
        "START_REPS, 10, library.refused.start",
        "TARGET_SETS, 3, library.refused.target",
        "TEMPO, slowly, library.refused.tempo",
        "OFTEN, 3, library.refused.often",
        "HOURS_APART, 1-2, library.refused.often",
        "JOINT_KNEE, LOW, library.refused.joints",
        "SOURCE_URL, javascript:alert(1), library.refused.citation",
        "SOURCE_TITLE, Somebody, library.refused.citation"
    })
    void a_value_that_cannot_be_is_refused_with_a_sentence(Field field, String typed, String sentence) {
        Map<Field, String> values = new EnumMap<>(ContentValues.of(OwnContent.of(OwnText.named("Raise"))));
        values.put(field, typed);

        assertThatThrownBy(() -> ContentValues.content(values))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(sentence));
    }

    @Test
    void nothing_needed_is_not_the_same_as_nobody_said() {
        Map<Field, String> values = new EnumMap<>(ContentValues.of(OwnContent.of(OwnText.named("Raise"))));
        assertThat(ContentValues.content(values).gaps()).contains(Gap.EQUIPMENT);
        values.put(Field.EQUIPMENT, Field.NONE);
        assertThat(ContentValues.content(values).gaps()).doesNotContain(Gap.EQUIPMENT);
        assertThat(ContentValues.content(values).annotation().equipment()).isEmpty();
    }

    @Test
    void the_form_says_while_typing_what_is_missing() {
        as(trainer, () -> {
            open();
            assertThat(missing()).contains("18 parts");
            test(area("field-purpose")).setValue("For calves.");
            assertThat(missing()).contains("17 parts");
            test(find(TextField.class).withId("field-start-reps").single()).setValue("10");
            assertThat(missing()).contains("at least one set");
        });
    }

    @Test
    void what_was_typed_is_there_after_a_reload_and_gone_after_saving() {
        as(trainer, () -> {
            open();
            test(area("field-purpose")).setValue("For calves.");
            Screens.open("library");
            open();
            assertThat(area("field-purpose").getValue()).isEqualTo("For calves.");
            button("exercise-save").click();
            assertThat(find(Button.class).withId("draft-discard").exists()).isFalse();
        });
        assertThat(as(trainer, () -> desk.open(id)).exercise().content().text().purpose())
                .isEqualTo("For calves.");
    }

    @Test
    void neighbours_effort_and_landings_are_part_of_the_version() {
        as(trainer, () -> {
            open();
            MultiSelectComboBox<?> easier =
                    find(MultiSelectComboBox.class).withId("field-easier").single();
            test(easier).selectItem("Two-leg bridge");
            for (String field : List.of("start-sets", "start-reps", "target-sets", "target-reps")) {
                test(find(TextField.class).withId("field-" + field).single()).setValue("3");
            }
            test(find(TextField.class).withId("field-start-effort").single()).setValue("40-50");
            test(find(TextField.class).withId("field-target-landings").single()).setValue("20");
            button("exercise-save").click();
        });
        OwnContent saved = as(trainer, () -> desk.open(id)).exercise().content();
        assertThat(saved.neighbours().easier()).extracting(ExerciseId::value).containsExactly("HX05");
        assertThat(String.valueOf(saved.dose().start())).contains("effortPercent=40–50");
        assertThat(String.valueOf(saved.dose().target())).contains("contacts=20");
    }

    @Test
    void none_and_something_cannot_both_be_chosen() {
        as(trainer, () -> {
            open();
            test(boxes("field-equipment")).selectItems("Wall");
            test(boxes("field-equipment")).selectItems("Nothing");
            assertThat(boxes("field-equipment").getValue()).isEqualTo(Set.of(Field.NONE));
        });
    }

    @Test
    void the_second_of_two_people_chooses_whose_words_go_on() {
        as(trainer, () -> {
            open();
            test(area("field-purpose")).setValue("Mine");
            as(physio, () -> desk.save(id, 1, LibraryFixture.whole(LibraryFixture.unique("Theirs"))));
            button("exercise-save").click();
            assertThat(area("field-purpose").getValue()).isEqualTo("Mine");
            button("conflict-mine").click();
        });
        assertThat(as(trainer, () -> desk.open(id)).exercise())
                .satisfies(exercise -> assertThat(exercise.version()).isEqualTo(3))
                .satisfies(exercise ->
                        assertThat(exercise.content().text().purpose()).isEqualTo("Mine"));
    }

    @Test
    void a_health_professional_releases_what_is_whole_and_a_trainer_reads_why_not() {
        as(trainer, () -> desk.save(id, 1, LibraryFixture.whole(LibraryFixture.unique("Raise"))));
        as(trainer, () -> {
            open();
            assertThat(find(Button.class).withId("exercise-release").exists()).isFalse();
        });
        as(physio, () -> {
            Screens.open("library");
            open();
            button("exercise-release").click();
        });
        assertThat(as(trainer, () -> desk.open(id)).exercise().state()).isEqualTo(ExerciseState.USABLE);
        as(trainer, () -> {
            Screens.open("library");
            open();
            button("exercise-withdraw").click();
            button("withdraw-confirm").click();
            assertThat(desk.open(id).exercise().state()).isEqualTo(ExerciseState.USABLE);
            find(TextArea.class).withId("withdraw-reason").single().setValue("Doubled");
            button("withdraw-confirm").click();
            assertThat(desk.open(id).exercise().state()).isEqualTo(ExerciseState.WITHDRAWN);
        });
    }

    @ParameterizedTest
    @CsvSource({"OX99999", "nonsense", "HX22"})
    void what_is_not_the_practices_own_says_so(String other) {
        as(trainer, () -> {
            Screens.open("library/own/" + other);
            assertThat(((OwnExerciseView) getCurrentView()).getPageTitle()).isEqualTo("No such exercise");
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLIENT", "MEDICAL_REVIEWER", "MODERATOR", "EDITOR", "ADMIN"})
    void nobody_but_a_practitioner_opens_the_form(Role role) {
        as(people.person("Other", role), () -> {
            try {
                open();
            } catch (RuntimeException refused) {
                return;
            }
            assertThat((Component) getCurrentView()).isNotInstanceOf(OwnExerciseView.class);
        });
    }

    private void open() {
        Screens.open("library/own/" + id);
    }

    private String missing() {
        Div gaps = find(Div.class).withId("exercise-gaps").single();
        return find(Span.class, gaps).all().stream().map(Span::getText).reduce("", (all, text) -> all + " " + text);
    }

    private TextArea area(String field) {
        return find(TextArea.class).withId(field).single();
    }

    @SuppressWarnings("unchecked") // the id says which one it is
    private CheckboxGroup<String> boxes(String field) {
        return find(CheckboxGroup.class).withId(field).single();
    }

    private Button button(String button) {
        return find(Button.class).withId(button).single();
    }
}
