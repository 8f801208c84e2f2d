package app.comeback.templates.ui;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.care.CarePeople;
import app.comeback.care.ClientInCare;
import app.comeback.care.Clients;
import app.comeback.exercises.ClientRestrictions;
import app.comeback.exercises.Restriction;
import app.comeback.exercises.RestrictionKind;
import app.comeback.plans.Clinic;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.templates.Fit;
import app.comeback.templates.Templates;
import app.comeback.templates.Templates.Keep;
import app.comeback.templates.Templates.Scope;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
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
class TemplateScreensTest extends SpringBrowserlessTest {

    private static final String UNKNOWN = "There is no such template. Choose one from the list.";

    @Autowired
    Templates templates;

    @Autowired
    Clinic clinic;

    @Autowired
    CarePeople people;

    @Autowired
    Clients clients;

    @Autowired
    ClientRestrictions restrictions;

    Actor trainer;
    Actor client;

    @BeforeEach
    void meet() {
        trainer = people.trainer();
        client = clinic.client(1, trainer);
    }

    @ParameterizedTest
    @CsvSource({
        "'?scope=personal', 1 template",
        "'?scope=personal&phase=1', 1 template",
        "'?scope=personal&phase=4', No templates",
        "'?scope=built-in', 3 templates",
        "'?scope=built-in&phase=2', 1 template",
        "'?q=nothing-is-called-this', No templates",
        "'?archived=yes', No templates"
    })
    void the_address_holds_the_filters(String query, String count) {
        keep("Hop", Scope.PERSONAL, "HX02");
        as(trainer, () -> {
            Screens.open("templates" + query);
            assertThat(find(Paragraph.class).withId("templates-count").single().getText())
                    .isEqualTo(count);
            assertThat(find(Anchor.class).withId("templates-clear").exists()).isEqualTo(count.startsWith("No"));
        });
    }

    @Test
    void more_than_a_page_of_templates_is_turned_and_the_address_says_where() {
        for (int number = 0; number < 21; number++) {
            keep("Hop %02d".formatted(number), Scope.PERSONAL, "HX02");
        }
        as(trainer, () -> {
            Screens.open("templates?scope=personal");
            assertThat(names()).hasSize(20).contains("Hop 00").doesNotContain("Hop 20");
            button("templates-next").click();
            assertThat(names()).containsExactly("Hop 20");
            Screens.open("templates?scope=personal&page=99");
            assertThat(names()).containsExactly("Hop 20");
            test(find(TextField.class).withId("templates-search").single()).setValue("hop 07");
            assertThat(names()).containsExactly("Hop 07");
        });
    }

    @Test
    void a_template_that_was_put_away_comes_back_with_one_press() {
        UUID id = keep("Hop", Scope.PERSONAL, "HX02");
        as(trainer, () -> {
            Screens.open("templates?scope=personal");
            button("move-" + id).click();
            assertThat(names()).isEmpty();
            button("templates-undo").click();
            assertThat(names()).containsExactly("Hop");
        });
    }

    @Test
    void a_template_shows_its_weeks_its_versions_and_what_is_different() {
        UUID id = keep("Hop", Scope.PERSONAL, "HX02");
        keep(id, "Hop", Scope.PERSONAL, "HX05");
        as(trainer, () -> {
            Screens.open("templates/" + id);
            assertThat(text("template-versions")).contains("Version 2", "Version 1", "no running plan came from it");
            assertThat(text("template-changes")).contains("version 1", "is new", "is gone");
            assertThat(text("template-weeks")).contains("Week 1", "Monday", "3 × 12", "rest 60 s", "Rest:");
            Screens.open("templates/" + id + "?version=1");
            assertThat(find(Section.class).withId("template-changes").exists()).isFalse();
            assertThat(texts()).anyMatch(text -> text.contains("which is not the newest"));
        });
    }

    @Test
    void the_owner_renames_a_template_and_reads_under_the_field_what_is_wrong() {
        UUID id = keep("Hop", Scope.PERSONAL, "HX02");
        as(trainer, () -> {
            Screens.open("templates/" + id);
            button("template-rename").click();
            TextField name = find(TextField.class).withId("rename-name").single();
            test(name).setValue(" ");
            button("rename-save").click();
            assertThat(name.isInvalid()).isTrue();
            assertThat(name.getErrorMessage()).isNotBlank();
            test(name).setValue("Skip");
            button("rename-save").click();
            assertThat(find(TextField.class).withId("rename-name").exists()).isFalse();
            Screens.open("templates?scope=personal");
            assertThat(names()).containsExactly("Skip");
        });
    }

    @Test
    void an_owner_puts_a_template_away_and_brings_it_back_where_it_is_read() {
        UUID id = keep("Hop", Scope.PERSONAL, "HX02");
        as(trainer, () -> {
            Screens.open("templates/" + id);
            button("template-move").click();
            assertThat(texts()).anyMatch(text -> text.contains("is put away"));
            assertThat(find(Anchor.class).withId("template-use").exists()).isFalse();
            button("template-move").click();
            assertThat(find(Anchor.class).withId("template-use").exists()).isTrue();
        });
    }

    @Test
    void a_foreign_personal_template_looks_like_one_that_does_not_exist() {
        UUID foreign = keep("Hop", Scope.PERSONAL, "HX02");
        UUID shared = keep("Ours", Scope.PRACTICE, "HX02");
        Actor other = people.trainer();
        as(other, () -> {
            for (String id : List.of(foreign.toString(), UUID.randomUUID().toString(), "x", shared + "?version=9")) {
                Screens.open("templates/" + id);
                assertThat(texts()).containsExactly(UNKNOWN);
                Screens.open("templates/" + id.replace("?", "/use?") + (id.contains("?") ? "" : "/use"));
                assertThat(texts()).containsExactly(UNKNOWN);
            }
            Screens.open("templates/" + shared);
            assertThat(texts()).anyMatch(text -> text.contains("Of the practice, kept by"));
            assertThat(find(Button.class).withId("template-rename").exists()).isFalse();
            assertThat(find(Button.class).withId("template-move").exists()).isFalse();
        });
    }

    @Test
    void using_one_for_a_client_says_what_is_left_out_and_leads_to_the_board() {
        UUID id = keep("Hop", Scope.PERSONAL, "HX05", "HX06");
        as(
                trainer,
                () -> restrictions.save(
                        client.id(), UUID.randomUUID(), Restriction.of(RestrictionKind.NO_LYING_ON_BACK), "Pregnant"));
        as(trainer, () -> {
            Screens.open("templates/" + id + "/use?version=1");
            assertThat(find(Section.class).withId("use-preview").exists()).isFalse();
            ComboBox<ClientInCare> choice = choice();
            test(choice).selectItem(clients.open(client.id(), "plan").name());
            assertThat(text("use-preview")).contains("Left out because of a restriction", "1 exercise for");
            String board = find(Anchor.class).withId("use-board").single().getHref();
            assertThat(board).endsWith("?template=" + id + "&version=1");
            Screens.open(board);
            assertThat(((Component) getCurrentView()).getClass().getSimpleName())
                    .isEqualTo("PlanBuilderView");
        });
    }

    @Test
    void a_template_of_too_many_days_keeps_its_weeks_or_its_sessions_as_one_chooses() {
        String everyDay = "6f0c2f0e-52d1-4f0b-9a35-6a4a2d7f1001";
        as(trainer, () -> {
            Screens.open("templates/" + everyDay + "/use?version=1&client=" + client.id());
            assertThat(text("use-preview")).contains("for 4 weeks", "the weeks stay as many as they are");
            RadioButtonGroup<?> fit =
                    find(RadioButtonGroup.class).withId("use-fit").single();
            assertThat(fit.getValue()).isEqualTo(Fit.WEEKS);
            test(fit).selectItem("Keep every session and take more weeks");
            assertThat(text("use-preview")).contains("Moved from 7 to").doesNotContain("for 4 weeks");
            assertThat(find(Anchor.class).withId("use-board").single().getHref())
                    .endsWith("&fit=sessions");
        });
    }

    @Test
    void nobody_elses_client_is_offered_or_shown() {
        UUID id = keep("Hop", Scope.PERSONAL, "HX05");
        Actor stranger = clinic.client(1, people.trainer());
        Actor former = clinic.client(1, trainer);
        as(trainer, () -> clients.end(former.id(), "Moved away"));
        Actor withdrawn = clinic.client(1);
        people.withdraw(withdrawn, people.share(withdrawn, trainer));
        as(trainer, () -> {
            for (String odd : List.of(
                    stranger.id().toString(),
                    former.id().toString(),
                    withdrawn.id().toString(),
                    "x")) {
                Screens.open("templates/" + id + "/use?version=1&client=" + odd);
                assertThat(find(Section.class).withId("use-preview").exists()).isFalse();
                assertThat(find(Paragraph.class).withId("use-refused").exists()).isTrue();
            }
        });
    }

    @Test
    void without_clients_the_screen_says_so() {
        UUID id = keep("Ours", Scope.PRACTICE, "HX05");
        as(people.trainer(), () -> {
            Screens.open("templates/" + id + "/use");
            assertThat(texts()).anyMatch(text -> text.startsWith("Nobody is in your care yet."));
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TRAINER"},
            mode = EnumSource.Mode.EXCLUDE)
    void only_practitioners_open_templates(Role role) {
        UUID id = keep("Ours", Scope.PRACTICE, "HX05");
        as(people.person("Other", role), () -> {
            for (String address : List.of("templates", "templates/" + id, "templates/" + id + "/use")) {
                assertRefused(address);
            }
        });
    }

    private void assertRefused(String address) {
        try {
            Screens.open(address);
        } catch (RuntimeException refused) {
            return;
        }
        assertThat((Component) getCurrentView())
                .isNotInstanceOfAny(TemplatesView.class, TemplateView.class, UseTemplateView.class);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ClientInCare> choice() {
        return find(ComboBox.class).withId("use-client").single();
    }

    private UUID keep(String name, Scope scope, String... exercises) {
        return keep(UUID.randomUUID(), name, scope, exercises);
    }

    private UUID keep(UUID id, String name, Scope scope, String... exercises) {
        as(
                trainer,
                () -> templates.keep(new Keep(
                        id, UUID.randomUUID(), name, scope, client.id(), Clinic.content(exercises), List.of(0, 1))));
        return id;
    }

    private List<String> names() {
        return find(Anchor.class).all().stream()
                .filter(anchor -> anchor.getId().orElse("").startsWith("open-"))
                .map(Anchor::getText)
                .toList();
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private String text(String id) {
        return find(Section.class).withId(id).single().getElement().getTextRecursively();
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }
}
