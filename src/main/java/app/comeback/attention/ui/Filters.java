package app.comeback.attention.ui;

import app.comeback.attention.AttentionKind;
import app.comeback.attention.Today;
import app.comeback.attention.Today.Filter;
import app.comeback.attention.Urgency;
import app.comeback.shared.ui.Choices;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which lines are shown; the address is where it is kept, this shows and changes it. */
class Filters extends Composite<Div> {

    private static final String KIND = "kind";
    private static final String URGENCY = "urgency";
    private static final String NAME = "q";
    private static final String SHOW = "show";
    private static final String PAGE = "page";

    private final Select<Show> show = new Select<>();
    private final Select<AttentionKind> kind = new Select<>();
    private final Select<Urgency> urgency = new Select<>();
    private final TextField name = new TextField();

    /**
     * Creates it.
     *
     * @param changed is run when the person chose something else
     */
    Filters(Runnable changed) {
        getContent().addClassName("attention-filters");
        getContent().getElement().setAttribute("role", "search");
        getContent().getElement().setAttribute("aria-label", getTranslation("attention.filter"));
        prepare(show, "show", getTranslation("attention.filter.show"), changed);
        show.setItems(Show.values());
        show.setItemLabelGenerator(choice -> getTranslation("attention.filter.show." + choice));
        prepare(kind, "kind", getTranslation("attention.filter.kind"), changed);
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("attention.filter.kind.all"));
        prepare(urgency, "urgency", getTranslation("attention.filter.urgency"), changed);
        urgency.setEmptySelectionAllowed(true);
        urgency.setEmptySelectionCaption(getTranslation("attention.filter.urgency.all"));
        name.setId("attention-name");
        name.setLabel(getTranslation("attention.filter.name"));
        name.setClearButtonVisible(true);
        name.setMaxLength(100);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
        getContent().add(name, kind, urgency, show);
    }

    private static <T> void prepare(Select<T> select, String id, String label, Runnable changed) {
        select.setId("attention-" + id);
        select.setLabel(label);
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
    }

    /** What an address asks for; an unknown word asks for all. */
    static Filter read(QueryParameters address) {
        return new Filter(
                Choices.read(address, KIND, AttentionKind.values()),
                Choices.read(address, URGENCY, Urgency.values()),
                address.getSingleParameter(NAME)
                        .filter(text -> text.length() <= 100)
                        .orElse(""),
                Choices.read(address, SHOW, Show.values()) == Show.DISMISSED);
    }

    /** The page that an address asks for, from 0; the first for anything that is no page. */
    static int page(QueryParameters address) {
        return address.getSingleParameter(PAGE)
                .filter(text -> text.matches("[1-9]\\d{0,4}"))
                .map(text -> Integer.parseInt(text) - 1)
                .orElse(0);
    }

    /** The address of a page of what is chosen. */
    static QueryParameters address(Filter filter, int page) {
        Map<String, String> parameters = new HashMap<>();
        parameters.put(KIND, word(filter.kind()));
        parameters.put(URGENCY, word(filter.urgency()));
        parameters.put(NAME, filter.name().strip());
        parameters.put(SHOW, filter.dismissed() ? Choices.word(Show.DISMISSED) : "");
        parameters.put(PAGE, page == 0 ? "" : Integer.toString(page + 1));
        return Choices.address(parameters);
    }

    private static String word(@Nullable Enum<?> choice) {
        return choice == null ? "" : Choices.word(choice);
    }

    /** Shows what is chosen; only kinds and times that occur can be chosen, each with how many there are. */
    void show(Filter filter, Today.Counts counts) {
        kind.setItems(occurring(AttentionKind.values(), counts.byKind(), filter.kind()));
        kind.setItemLabelGenerator(choice -> choice == null
                ? getTranslation("attention.filter.kind.all")
                : counted("attention.kind." + choice, counts.byKind().get(choice)));
        urgency.setItems(occurring(Urgency.values(), counts.byUrgency(), filter.urgency()));
        urgency.setItemLabelGenerator(choice -> choice == null
                ? getTranslation("attention.filter.urgency.all")
                : counted("attention.urgency." + choice, counts.byUrgency().get(choice)));
        kind.setValue(filter.kind());
        urgency.setValue(filter.urgency());
        name.setValue(filter.name());
        show.setValue(filter.dismissed() ? Show.DISMISSED : Show.OPEN);
    }

    private static <E extends Enum<E>> List<E> occurring(E[] all, Map<E, Integer> counts, @Nullable E chosen) {
        return Arrays.stream(all)
                .filter(one -> counts.containsKey(one) || one == chosen)
                .toList();
    }

    private String counted(String key, @Nullable Integer count) {
        return getTranslation("attention.filter.counted", getTranslation(key), count == null ? 0 : count);
    }

    /** What the person has chosen. */
    Filter chosen() {
        return new Filter(kind.getValue(), urgency.getValue(), name.getValue(), show.getValue() == Show.DISMISSED);
    }

    /** Which side of the list. */
    enum Show {
        OPEN,
        DISMISSED
    }
}
