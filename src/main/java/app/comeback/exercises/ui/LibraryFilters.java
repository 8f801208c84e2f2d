package app.comeback.exercises.ui;

import app.comeback.exercises.Equipment;
import app.comeback.exercises.ExerciseSearch;
import app.comeback.exercises.Muscle;
import app.comeback.shared.ui.Choices;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
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

    /**
     * Creates them.
     *
     * @param changed is told when the person has chosen something else
     */
    LibraryFilters(Runnable changed) {
        search.setId("library-search");
        search.setLabel(getTranslation("exercises.search"));
        search.setPlaceholder(getTranslation("exercises.search.hint"));
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        prepare(muscle, "muscle", Muscle.values());
        muscle.setItemLabelGenerator(choice -> word("exercises.muscle.", choice));
        prepare(equipment, "equipment", Equipment.values());
        equipment.setItemLabelGenerator(choice -> word("exercises.equipment.", choice));
        prepare(phase, "phase", IntStream.rangeClosed(1, LAST_PHASE).boxed().toArray(Integer[]::new));
        phase.setItemLabelGenerator(choice ->
                choice == null ? getTranslation("exercises.search.any") : getTranslation("exercises.phase", choice));
        muscle.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        equipment.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        phase.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        getContent().addClassName("library-filters");
        getContent().add(search, phase, muscle, equipment);
    }

    private <T> void prepare(Select<T> select, String name, T[] items) {
        select.setId("library-" + name);
        select.setLabel(getTranslation("exercises.search." + name));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("exercises.search.any"));
    }

    private String word(String family, @Nullable Enum<?> choice) {
        return choice == null ? getTranslation("exercises.search.any") : getTranslation(family + choice);
    }

    private static void tell(boolean chosen, Runnable changed) {
        if (chosen) {
            changed.run();
        }
    }

    /** What is chosen. */
    ExerciseSearch search() {
        return new ExerciseSearch(search.getValue(), muscle.getValue(), equipment.getValue(), phase.getValue());
    }

    /** What is chosen, as an address says it. */
    QueryParameters address() {
        return Choices.address(Map.of(
                "q", search.getValue().strip(),
                "muscle", muscle.getValue() == null ? "" : Choices.word(muscle.getValue()),
                "equipment", equipment.getValue() == null ? "" : Choices.word(equipment.getValue()),
                "phase", phase.getValue() == null ? "" : phase.getValue().toString()));
    }

    /** Chooses what an address says; what it does not know is left open. */
    void read(QueryParameters address) {
        String text = address.getSingleParameter("q").orElse("");
        if (!text.equals(search.getValue().strip())) {
            search.setValue(text);
        }
        muscle.setValue(Choices.read(address, "muscle", Muscle.values()));
        equipment.setValue(Choices.read(address, "equipment", Equipment.values()));
        phase.setValue(address.getSingleParameter("phase")
                .filter(word -> word.matches("[1-" + LAST_PHASE + "]"))
                .map(Integer::valueOf)
                .orElse(null));
    }
}
