package app.comeback.planbuilder.ui;

import app.comeback.exercises.ContraIndication;
import app.comeback.exercises.Equipment;
import app.comeback.exercises.Muscle;
import app.comeback.library.LibrarySearch;
import app.comeback.planbuilder.Choices.Choice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Finds an exercise as somebody types; what may not be planned for the client is there too and says why. */
class PickDialog extends Dialog {

    private static final int TYPING_PAUSE_MILLIS = 250;

    private final TextField text = new TextField();
    private final Select<Integer> phase = new Select<>();
    private final ComboBox<Muscle> muscle = new ComboBox<>();
    private final ComboBox<Equipment> equipment = new ComboBox<>();
    private final ComboBox<ContraIndication> without = new ComboBox<>();
    private final Span count = new Span();
    private final UnorderedList results = new UnorderedList();
    private final transient Function<LibrarySearch.Query, List<Choice>> search;
    private final transient Consumer<Choice> taken;

    /**
     * Creates it.
     *
     * @param title what is chosen, already translated
     * @param taken takes the choice after the dialog has closed
     */
    PickDialog(String title, Function<LibrarySearch.Query, List<Choice>> search, Consumer<Choice> taken) {
        this.search = search;
        this.taken = taken;
        setId("pick-dialog");
        setHeaderTitle(title);
        setWidth("min(44rem, 96vw)");
        setHeight("min(46rem, 92vh)");
        text.setId("pick-text");
        text.setLabel(getTranslation("planbuilder.pick.text"));
        text.setPlaceholder(getTranslation("planbuilder.pick.hint"));
        text.setClearButtonVisible(true);
        text.setWidthFull();
        text.setAutofocus(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        text.addValueChangeListener(event -> refresh());
        phase.setId("pick-phase");
        phase.setLabel(getTranslation("planbuilder.pick.phase"));
        phase.setEmptySelectionAllowed(true);
        phase.setItems(1, 2, 3, 4, 5);
        phase.addValueChangeListener(event -> refresh());
        choose(muscle, "muscle", Muscle.values());
        choose(equipment, "equipment", Equipment.values());
        choose(without, "without", ContraIndication.values());
        Div filters = new Div(phase, muscle, equipment, without);
        filters.addClassName("board-filters");
        count.setId("pick-count");
        count.getElement().setAttribute("role", "status");
        results.addClassName("board-results");
        results.setId("pick-results");
        add(text, filters, count, results);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("pick-cancel");
        getFooter().add(cancel);
        refresh();
    }

    private <E extends Enum<E>> void choose(ComboBox<E> box, String what, E[] all) {
        String keys = what.equals("without") ? "contra" : what;
        box.setId("pick-" + what);
        box.setLabel(getTranslation("planbuilder.pick." + what));
        box.setItems(all);
        box.setClearButtonVisible(true);
        box.setItemLabelGenerator(some -> getTranslation("exercises." + keys + "." + some));
        box.addValueChangeListener(event -> refresh());
    }

    private void refresh() {
        List<Choice> found = search.apply(new LibrarySearch.Query(
                text.getValue(), muscle.getValue(), equipment.getValue(), phase.getValue(), without.getValue()));
        count.setText(getTranslation("planbuilder.pick.count", found.size()));
        results.removeAll();
        found.forEach(choice -> results.add(new ListItem(row(choice))));
    }

    private Component row(Choice choice) {
        String name = choice.own() ? getTranslation("planbuilder.pick.own", choice.name()) : choice.name();
        Button add = new Button(name, event -> {
            close();
            taken.accept(choice);
        });
        add.setId("pick-" + choice.id());
        add.addClassName("board-choice");
        if (choice.hindrance() == null) {
            return add;
        }
        add.setEnabled(false);
        Paragraph why = new Paragraph(getTranslation(
                "planbuilder.pick.blocked",
                getTranslation(
                        choice.hindrance().key(), choice.hindrance().arguments().toArray())));
        why.addClassName("board-why");
        return new Div(add, why);
    }
}
