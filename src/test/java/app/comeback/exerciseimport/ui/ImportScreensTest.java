package app.comeback.exerciseimport.ui;

import static app.comeback.care.CarePeople.as;
import static app.comeback.exerciseimport.Importing.list;
import static app.comeback.exerciseimport.Importing.record;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.care.CarePeople;
import app.comeback.exerciseimport.Decision;
import app.comeback.exerciseimport.ExerciseImports;
import app.comeback.exerciseimport.ImportDuplicates;
import app.comeback.exerciseimport.Importing;
import app.comeback.exerciseimport.RunDetails;
import app.comeback.exerciseimport.RunId;
import app.comeback.exerciseimport.RunState;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.testing.Eventually;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ImportScreensTest extends SpringBrowserlessTest {

    @Autowired
    ExerciseImports imports;

    @Autowired
    ImportDuplicates duplicates;

    @Autowired
    Importing importing;

    @Autowired
    CarePeople people;

    Actor admin;
    String word;

    @BeforeEach
    void meet() {
        admin = people.person("Admin", Role.ADMIN);
        word = Importing.word();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLIENT", "EDITOR", "MODERATOR", "MEDICAL_REVIEWER"})
    void nobody_else_opens_the_imports(Role role) {
        as(people.person("Somebody", role), () -> {
            Screens.open("exercise-imports");
            assertThat(getCurrentView()).isNotInstanceOf(ImportsView.class);
            Screens.open("exercise-imports/" + RunId.create());
            assertThat(getCurrentView()).isNotInstanceOf(ImportRunView.class);
        });
    }

    @Test
    void a_trainer_without_registration_reads_what_to_do_and_sees_no_upload() {
        as(people.person("New trainer", Role.TRAINER), () -> {
            Screens.open("exercise-imports");
            assertThat(text()).contains("registration that counts today");
            assertThat(find(Upload.class).all()).isEmpty();
            Screens.open("exercise-imports/" + RunId.create());
            assertThat(text()).contains("registration that counts today");
        });
    }

    @Test
    void the_list_links_to_each_import_with_its_state() {
        importing.read(admin, list(record(word, word + " press", "Go.")));
        as(admin, () -> {
            Screens.open("exercise-imports");
            assertThat(text()).contains("Free Exercise DB", "1 record", "Waits for you");
        });
    }

    @Test
    void the_preview_shows_figures_and_each_problem_with_its_place_and_saving_ends_in_done() {
        RunId run = importing.read(admin, list("7", record(word, word + " press", "Go.")));
        as(admin, () -> {
            Screens.open("exercise-imports/" + run);
            assertThat(text()).contains("This is no exercise", "exercises.json · record 1 · line 1", "Save 1 record");
            test(button("import-save")).click();
            assertThat(getCurrentView()).isInstanceOf(ImportRunView.class);
        });
        Eventually.holds("saved", Duration.ofSeconds(20), () -> {
            RunDetails details = importing.details(admin, run);
            return details.state() == RunState.DONE;
        });
        as(admin, () -> {
            Screens.open("exercise-imports/" + run);
            assertThat(text()).contains("added", "Done");
            assertThat(find(Button.class).withId("import-save").all()).isEmpty();
        });
    }

    @Test
    void a_double_is_decided_on_its_row_and_the_save_button_counts_it() {
        importing.save(admin, importing.read(admin, list(record(word, word + " press", "Go."))));
        RunId run = importing.read(admin, list("""
                        {"id": "%s", "title": "%s presses", "primary": [], "steps": ["Go."]}""".formatted(word, word)));
        as(admin, () -> {
            Screens.open("exercise-imports/" + run);
            assertThat(text()).contains("looks like", "Same name", "1 possible double is left out");
            @SuppressWarnings("unchecked")
            RadioButtonGroup<Decision> choice =
                    find(RadioButtonGroup.class).withId("decide-1").single();
            choice.setValue(Decision.MERGE);
            assertThat(button("import-save").getText()).isEqualTo("Save 1 record");
        });
        RunDetails saved = importing.save(admin, run);
        assertThat(saved.count(RunDetails.Outcome.MERGED)).isEqualTo(1);
    }

    @Test
    void problems_are_shown_page_by_page() {
        String[] broken = new String[25];
        Arrays.fill(broken, "7");
        broken[0] = record(word, word, "Go.");
        RunId run = importing.read(admin, list(broken));
        as(admin, () -> {
            Screens.open("exercise-imports/" + run + "?problems=2");
            Section problems = find(Section.class).withId("import-problems").single();
            assertThat(problems.getElement().getTextRecursively()).contains("record 25", "21–24 of 24");
            assertThat(find(ListItem.class).from(problems).all()).hasSize(4);
        });
    }

    @Test
    void an_address_that_names_no_import_says_so() {
        as(admin, () -> {
            for (String id : List.of(RunId.create().toString(), "nonsense")) {
                Screens.open("exercise-imports/" + id);
                assertThat(find(Paragraph.class).all())
                        .extracting(Paragraph::getText)
                        .contains("There is no such import. Open the list of imports and choose one.");
            }
        });
    }

    @Test
    void an_exercises_page_says_whose_work_was_merged_into_it() {
        RunId run = importing.read(admin, list("""
                {"id": "%s", "title": "The Side Planks", "primary": [], "steps": ["Go."]}""".formatted(word)));
        as(admin, () -> {
            Screens.open("library/HX25");
            assertThat(find(Section.class).withId("exercise-credits").all()).isEmpty();
            duplicates.decide(run, 1, Decision.MERGE);
        });
        importing.save(admin, run);
        as(admin, () -> {
            Screens.open("library/HX25");
            assertThat(text())
                    .contains("“The Side Planks” from Everkinetic", "CC-BY-SA 4.0", "by Everkinetic", "Share alike");
            duplicates.undo(run, 1);
        });
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }

    private String text() {
        Component view = (Component) getCurrentView();
        return view.getElement().getTextRecursively();
    }
}
