package app.comeback.library.ui;

import app.comeback.exercises.ContraIndication;
import app.comeback.exercises.Equipment;
import app.comeback.exercises.Muscle;
import app.comeback.library.LibrarySearch.Query;
import app.comeback.library.LibrarySearch.Standing;
import app.comeback.shared.ui.Choices;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What to look for in the library; the address holds the same. */
class LibraryFilters extends Composite<Div> {

    private static final int LAST_PHASE = 5;

    private final TextField search = new TextField();
    private final Select<Muscle> muscle = new Select<>();
    private final Select<Equipment> equipment = new Select<>();
    private final Select<Integer> phase = new Select<>();
    private final Select<ContraIndication> without = new Select<>();
    private final Select<Standing> standing = new Select<>();

    /**
     * Creates them.
     *
     * @param practitioner whether to offer what only practitioners look for
     * @param changed is told when the person has chosen something else
     */
    LibraryFilters(boolean practitioner, Runnable changed) {
        search.setId("library-search");
        search.setLabel(getTranslation("library.search"));
        search.setPlaceholder(getTranslation("library.search.hint"));
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        prepare(muscle, "muscle", "exercises.muscle.", Muscle.values(), changed);
        prepare(equipment, "equipment", "exercises.equipment.", Equipment.values(), changed);
        prepare(phase, "phase", "", IntStream.rangeClosed(1, LAST_PHASE).boxed().toArray(Integer[]::new), changed);
        phase.setItemLabelGenerator(choice ->
                choice == null ? getTranslation("library.search.any") : getTranslation("exercises.phase", choice));
        prepare(without, "without", "exercises.contra.", ContraIndication.values(), changed);
        prepare(
                standing,
                "standing",
                "library.standing.",
                Arrays.stream(Standing.values())
                        .filter(one -> one != Standing.ALL)
                        .toArray(Standing[]::new),
                changed);
        getContent().addClassName("library-filters");
        getContent().add(search, phase, muscle, equipment, without);
        if (practitioner) {
            getContent().add(standing);
        }
    }

    private <T> void prepare(Select<T> select, String name, String family, T[] items, Runnable changed) {
        select.setId("library-" + name);
        select.setLabel(getTranslation("library.search." + name));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("library.search.any"));
        select.setItemLabelGenerator(
                choice -> choice == null ? getTranslation("library.search.any") : getTranslation(family + choice));
        select.addValueChangeListener(event -> tell(event.isFromClient(), changed));
    }

    private static void tell(boolean chosen, Runnable changed) {
        if (chosen) {
            changed.run();
        }
    }

    /** What is chosen. */
    Query query() {
        Standing which = standing.getValue();
        return new Query(
                search.getValue(),
                muscle.getValue(),
                equipment.getValue(),
                phase.getValue(),
                without.getValue(),
                which == null ? Standing.ALL : which);
    }

    /**
     * What is chosen, as an address says it.
     *
     * @param page which page of the list, from 1
     */
    QueryParameters address(int page) {
        return Choices.address(Map.of(
                "q", search.getValue().strip(),
                "muscle", word(muscle.getValue()),
                "equipment", word(equipment.getValue()),
                "without", word(without.getValue()),
                "standing", word(standing.getValue()),
                "phase", phase.getValue() == null ? "" : phase.getValue().toString(),
                "page", page == 1 ? "" : Integer.toString(page)));
    }

    private static String word(@Nullable Enum<?> choice) {
        return choice == null ? "" : Choices.word(choice);
    }

    /** Chooses what an address says; what it does not know is left open. */
    void read(QueryParameters address) {
        String text = address.getSingleParameter("q").orElse("");
        if (!text.equals(search.getValue().strip())) {
            search.setValue(text);
        }
        muscle.setValue(Choices.read(address, "muscle", Muscle.values()));
        equipment.setValue(Choices.read(address, "equipment", Equipment.values()));
        without.setValue(Choices.read(address, "without", ContraIndication.values()));
        Standing which = Choices.read(address, "standing", Standing.values());
        standing.setValue(which == Standing.ALL ? null : which);
        phase.setValue(address.getSingleParameter("phase")
                .filter(word -> word.matches("[1-" + LAST_PHASE + "]"))
                .map(Integer::valueOf)
                .orElse(null));
    }
}
