package app.comeback.templates.ui;

import app.comeback.shared.ui.Choices;
import app.comeback.templates.TemplateShelf.Wanted;
import app.comeback.templates.Templates.Scope;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.stream.IntStream;

/** Which templates to list; the address holds the same. */
class TemplateFilters extends Composite<Div> {

    private static final int LAST_PHASE = 5;

    private final TextField search = new TextField();
    private final Select<Scope> scope = new Select<>();
    private final Select<Integer> phase = new Select<>();
    private final Checkbox archived = new Checkbox();

    /**
     * Creates them.
     *
     * @param changed is told when the person has chosen something else
     */
    TemplateFilters(Runnable changed) {
        search.setId("templates-search");
        search.setLabel(getTranslation("templates.search"));
        search.setClearButtonVisible(true);
        search.setMaxLength(120);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        scope.setId("templates-scope");
        scope.setLabel(getTranslation("templates.scope"));
        scope.setItems(Scope.values());
        scope.setEmptySelectionAllowed(true);
        scope.setItemLabelGenerator(
                choice -> getTranslation(choice == null ? "templates.scope.all" : "templates.scope." + choice));
        phase.setId("templates-phase");
        phase.setLabel(getTranslation("templates.phase"));
        phase.setItems(IntStream.rangeClosed(0, LAST_PHASE).boxed().toList());
        phase.setEmptySelectionAllowed(true);
        phase.setItemLabelGenerator(choice ->
                choice == null ? getTranslation("templates.phase.any") : getTranslation("templates.phase.of", choice));
        scope.setEmptySelectionCaption(getTranslation("templates.scope.all"));
        phase.setEmptySelectionCaption(getTranslation("templates.phase.any"));
        archived.setId("templates-archived");
        archived.setLabel(getTranslation("templates.archived"));
        tell(search, changed);
        tell(scope, changed);
        tell(phase, changed);
        tell(archived, changed);
        getContent().addClassName("templates-filters");
        getContent().add(search, scope, phase, archived);
    }

    private static <T> void tell(HasValue<?, T> field, Runnable changed) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
    }

    /** What is chosen. */
    Wanted wanted() {
        return new Wanted(search.getValue(), scope.getValue(), phase.getValue(), archived.getValue());
    }

    /**
     * What is chosen, as an address says it.
     *
     * @param page which page of the list, from 1
     */
    QueryParameters address(int page) {
        return Choices.address(Map.of(
                "q", search.getValue().strip(),
                "scope", scope.getValue() == null ? "" : Choices.word(scope.getValue()),
                "phase", phase.getValue() == null ? "" : phase.getValue().toString(),
                "archived", archived.getValue() ? "yes" : "",
                "page", page == 1 ? "" : Integer.toString(page)));
    }

    /** Chooses what an address says; what it does not know is left open. */
    void read(QueryParameters address) {
        String text = address.getSingleParameter("q").orElse("");
        if (!text.equals(search.getValue().strip())) {
            search.setValue(text);
        }
        scope.setValue(Choices.read(address, "scope", Scope.values()));
        phase.setValue(address.getSingleParameter("phase")
                .filter(word -> word.matches("[0-" + LAST_PHASE + "]"))
                .map(Integer::valueOf)
                .orElse(null));
        archived.setValue(address.getSingleParameter("archived").isPresent());
    }

    /** Takes the keyboard back to the search. */
    void focus() {
        search.focus();
    }
}
