package app.comeback.library.ui;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.care.CarePeople;
import app.comeback.exercises.ClientRestrictions;
import app.comeback.exercises.Restriction;
import app.comeback.exercises.RestrictionKind;
import app.comeback.library.LibraryDesk;
import app.comeback.library.LibraryFixture;
import app.comeback.library.OwnText;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class LibraryScreensTest extends SpringBrowserlessTest {

    @Autowired
    CarePeople people;

    @Autowired
    ClientRestrictions restrictions;

    @Autowired
    LibraryDesk desk;

    Actor client;
    Actor trainer;

    /** Sees nobody's drafts, so that other tests cannot change what is found. */
    Actor reader;

    @BeforeEach
    void meet() {
        client = people.client();
        trainer = people.trainer();
        people.share(client, trainer);
        reader = people.client();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybody_who_is_signed_in_opens_the_library(Role role) {
        as(people.person("Reader", role), () -> {
            Screens.open("library");
            assertThat(getCurrentView()).isInstanceOf(LibraryView.class);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "q=nordic, HX20 HX22",
        "q=NORDIC%20cloth, HX20",
        "q=nordic%20partner, HX22",
        "q=side%20plank, HX25",
        "q=elastic, HX15",
        "equipment=foot-hold, HX22",
        "muscle=quadriceps&phase=3, HX26 HX32",
        "phase=4, HX25 HX31 HX32 HX33"
    })
    void the_address_holds_the_search(String query, String ids) {
        as(reader, () -> {
            Screens.open("library?" + query);
            assertThat(shown()).containsExactlyInAnyOrder(ids.split(" "));
        });
    }

    @Test
    void what_is_typed_narrows_the_list_and_nothing_found_says_how_to_go_on() {
        as(reader, () -> {
            Screens.open("library");
            assertThat(shown()).hasSize(27);
            test(find(TextField.class).withId("library-search").single()).setValue("bridge");
            assertThat(shown()).contains("HX05", "HX13").doesNotContain("HX22");
            test(find(TextField.class).withId("library-search").single()).setValue("trampoline");
            assertThat(shown()).isEmpty();
            button("library-clear").click();
            assertThat(shown()).hasSize(27);
        });
    }

    @ParameterizedTest
    @CsvSource({"muscle=ears", "phase=9", "phase=x", "equipment=%3Cscript%3E"})
    void an_odd_address_shows_everything(String query) {
        as(reader, () -> {
            Screens.open("library?" + query);
            assertThat(shown()).hasSize(27);
        });
    }

    @Test
    void a_client_sees_what_is_not_for_them_now_and_why() {
        as(
                trainer,
                () -> restrictions.save(
                        client.id(),
                        UUID.randomUUID(),
                        Restriction.of(RestrictionKind.NO_KNEELING),
                        "The knee is swollen"));
        as(client, () -> {
            Screens.open("library?q=nordic");
            assertThat(texts()).contains("Not for you now", "No kneeling");
            assertThat(texts()).anyMatch(text -> text.endsWith("The knee is swollen"));
            Screens.open("library?q=bridge");
            assertThat(texts()).doesNotContain("Not for you now");
        });
    }

    @Test
    void a_client_without_restrictions_reads_nothing_about_them() {
        as(client, () -> {
            Screens.open("library");
            assertThat(find(Section.class).withId("own-restrictions").exists()).isFalse();
        });
    }

    @Test
    void a_practitioner_adds_an_exercise_by_its_name_and_reads_first_what_there_is() {
        String name = LibraryFixture.unique("Nordic with a ball");
        as(trainer, () -> {
            Screens.open("library");
            button("library-add").click();
            test(find(TextField.class).withId("exercise-name").single()).setValue("Nordic");
            assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("library/HX22");
            test(find(TextField.class).withId("exercise-name").single()).setValue(name);
            button("exercise-add").click();
            assertThat(getCurrentView()).isInstanceOf(OwnExerciseView.class);
        });
    }

    @Test
    void a_draft_says_that_it_is_not_cleared_and_html_in_its_name_stays_text() {
        String name = LibraryFixture.unique("<b>Draft</b>");
        var id = as(trainer, () -> desk.add(UUID.randomUUID(), OwnText.named(name)));
        as(trainer, () -> {
            Screens.open("library?standing=not-annotated&q=" + name.substring(name.length() - 8));
            Anchor open = find(Anchor.class).withId("open-" + id).single();
            assertThat(open.getText()).isEqualTo(name);
            assertThat(open.getHref()).isEqualTo("library/own/" + id);
            assertThat(texts()).contains("Not cleared", "18 parts are not stated yet");
        });
        as(reader, () -> {
            Screens.open("library?q=" + name.substring(name.length() - 8));
            assertThat(find(Anchor.class).withId("open-" + id).exists()).isFalse();
        });
    }

    @Test
    void a_client_adds_nothing_and_reads_nothing_about_the_practices_work() {
        as(reader, () -> {
            Screens.open("library");
            assertThat(find(Button.class).withId("library-add").exists()).isFalse();
            assertThat(texts()).noneMatch(text -> text.contains("annotated"));
        });
    }

    private List<String> shown() {
        return find(Anchor.class).all().stream()
                .flatMap(anchor -> anchor.getId().stream())
                .filter(id -> id.startsWith("open-HX"))
                .map(id -> id.substring("open-".length()))
                .toList();
    }

    private List<String> texts() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }
}
