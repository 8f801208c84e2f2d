package app.comeback.templates.ui;

import app.comeback.shared.Refused;
import app.comeback.shared.ui.Choices;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.ViewHeader;
import app.comeback.templates.TemplateShelf;
import app.comeback.templates.TemplateShelf.Shelved;
import app.comeback.templates.Templates.Scope;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** The practitioner's plan templates, to look through and to put own ones away. */
@Route("templates")
@Menu(order = 41, title = "templates.menu")
@RolesAllowed("TRAINER")
@StyleSheet("context://templates.css")
class TemplatesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SEARCH = "q";
    private static final String SCOPE = "scope";
    private static final String ARCHIVED = "archived";

    private final transient TemplateShelf shelf;
    private final TextField search = new TextField();
    private final Select<Scope> scope = new Select<>();
    private final Checkbox archived = new Checkbox();
    private final Span count = new Span();
    private final Div found = new Div();

    TemplatesView(TemplateShelf shelf) {
        this.shelf = shelf;
        count.getElement().setAttribute("role", "status");
        count.setId("templates-count");
        getContent().addClassNames("view", "templates-view");
        getContent()
                .add(
                        new ViewHeader(getTranslation("templates.title")),
                        new Paragraph(getTranslation("templates.explained")),
                        filters(),
                        count,
                        found);
    }

    private Div filters() {
        search.setId("templates-search");
        search.setLabel(getTranslation("templates.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        scope.setId("templates-scope");
        scope.setLabel(getTranslation("templates.scope"));
        scope.setItems(Scope.values());
        scope.setEmptySelectionAllowed(true);
        scope.setEmptySelectionCaption(getTranslation("templates.scope.all"));
        scope.setItemLabelGenerator(
                choice -> getTranslation(choice == null ? "templates.scope.all" : "templates.scope." + choice));
        archived.setId("templates-archived");
        archived.setLabel(getTranslation("templates.archived"));
        search.addValueChangeListener(event -> follow(event.isFromClient()));
        scope.addValueChangeListener(event -> follow(event.isFromClient()));
        archived.addValueChangeListener(event -> follow(event.isFromClient()));
        Div filters = new Div(search, scope, archived);
        filters.addClassName("templates-filters");
        return filters;
    }

    /** Puts the filters into the address, so that a reload, the back button and a sent link show the same. */
    private void follow(boolean byPerson) {
        if (byPerson) {
            Scope chosen = scope.getValue();
            UI.getCurrent()
                    .navigate(
                            TemplatesView.class,
                            Choices.address(Map.of(
                                    SEARCH, search.getValue(),
                                    SCOPE, chosen == null ? "" : Choices.word(chosen),
                                    ARCHIVED, archived.getValue() ? "yes" : "")));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        search.setValue(address.getSingleParameter(SEARCH).orElse(""));
        scope.setValue(Choices.read(address, SCOPE, Scope.values()));
        archived.setValue(address.getSingleParameter(ARCHIVED).isPresent());
        refresh();
    }

    private void refresh() {
        Scope chosen = scope.getValue();
        List<Shelved> rows = shelf.list(search.getValue(), archived.getValue()).stream()
                .filter(row -> chosen == null || row.scope() == chosen)
                .toList();
        count.setText(getTranslation("templates.count", rows.size()));
        found.removeAll();
        if (rows.isEmpty()) {
            found.add(new EmptyState(archived.getValue() ? "templates.none-archived" : "templates.none"));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("templates-list");
        rows.forEach(row -> list.add(card(row)));
        found.add(list);
    }

    private ListItem card(Shelved row) {
        Span name = new Span(row.name());
        name.addClassName("templates-name");
        Span facts = new Span(getTranslation(
                "templates.facts",
                getTranslation("templates.scope." + row.scope()),
                row.phase(),
                row.weeks(),
                row.exercises()));
        Span running = new Span(getTranslation("templates.running", row.ref().version(), row.running()));
        Div words = new Div(name, facts, running);
        words.addClassName("templates-words");
        ListItem card = new ListItem(words);
        if (row.mine()) {
            boolean isAway = archived.getValue();
            String key = isAway ? "templates.restore" : "templates.archive";
            Button move = new Button(getTranslation(key), event -> move(row, isAway));
            move.setAriaLabel(getTranslation(key + ".of", row.name()));
            card.add(move);
        }
        return card;
    }

    private void move(Shelved row, boolean back) {
        try {
            if (back) {
                shelf.restore(row.ref().template());
            } else {
                shelf.archive(row.ref().template());
            }
            Notices.done(back ? "templates.restored" : "templates.archived-done", row.name());
        } catch (Refused refused) {
            Notices.refused(refused);
        }
        refresh();
        search.focus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("templates.title");
    }
}
