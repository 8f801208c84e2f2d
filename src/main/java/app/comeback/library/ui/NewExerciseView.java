package app.comeback.library.ui;

import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ui.ExercisesNavigation;
import app.comeback.library.LibraryDesk;
import app.comeback.library.LibrarySearch;
import app.comeback.library.OwnText;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** Adds an exercise of the practice by its name, and shows first what the library has already. */
@Route(LibraryNavigation.NEW)
@RolesAllowed("TRAINER")
@StyleSheet("context://exercises.css")
@StyleSheet("context://library.css")
class NewExerciseView extends Composite<Div> implements HasDynamicTitle {

    private static final int ALIKE = 5;

    private final transient LibraryDesk desk;
    private final transient LibrarySearch search;
    private final UUID command = UUID.randomUUID();
    private final TextField name = new TextField();
    private final Div alike = new Div();

    NewExerciseView(LibraryDesk desk, LibrarySearch search) {
        this.desk = desk;
        this.search = search;
        Anchor all = new Anchor(ExercisesNavigation.library(), getTranslation("exercises.all"));
        all.addClassName("exercise-tap");
        name.setId("exercise-name");
        name.setLabel(getTranslation("library.field.name"));
        name.setMaxLength(OwnText.NAME_LENGTH);
        name.setWidthFull();
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(event -> showAlike());
        Button add = new Button(getTranslation("library.new.add"), event -> add());
        add.setId("exercise-add");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickShortcut(Key.ENTER);
        alike.setId("exercise-alike");
        alike.getElement().setAttribute("role", "status");
        Section panel = new Section(new Paragraph(getTranslation("library.new.explained")), name, alike, add);
        panel.addClassNames("exercise-panel", "library-new");
        getContent().addClassName("view");
        getContent().add(all, new ViewHeader(getTranslation("library.new.title")), panel);
    }

    private void showAlike() {
        alike.removeAll();
        String typed = name.getValue().strip();
        List<LibrarySearch.Found> found =
                typed.length() < 3 ? List.of() : search.search(LibrarySearch.Query.of(typed), 0, ALIKE);
        if (found.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        found.forEach(one -> {
            String address = one.usable() ? ExercisesNavigation.exercise(one.id()) : LibraryNavigation.own(one.id());
            Anchor open = new Anchor(address, one.name());
            open.addClassName("exercise-tap");
            list.add(new ListItem(open));
        });
        alike.add(new H2(getTranslation("library.new.alike")), list);
    }

    private void add() {
        try {
            ExerciseId id = desk.add(command, OwnText.named(name.getValue()));
            UI.getCurrent().navigate(LibraryNavigation.own(id));
        } catch (Refused refused) {
            name.setErrorMessage(
                    getTranslation(refused.key(), refused.arguments().toArray()));
            name.setInvalid(true);
            name.focus();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("library.new.title");
    }
}
