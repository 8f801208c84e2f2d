package app.comeback.library.ui;

import app.comeback.library.LibraryDesk.Step;
import app.comeback.shared.TextDiff;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What happened to an exercise, and what each version changed, word by word. */
class HistoryPanel extends Composite<Section> {

    HistoryPanel() {
        getContent().setId("exercise-history");
        getContent().addClassName("exercise-panel");
    }

    /**
     * Shows it.
     *
     * @param steps newest first
     */
    void show(List<Step> steps) {
        getContent().removeAll();
        OrderedList list = new OrderedList();
        list.addClassName("library-history");
        for (int place = 0; place < steps.size(); place++) {
            Step step = steps.get(place);
            Step before = steps.subList(place + 1, steps.size()).stream()
                    .filter(older -> older.kind().isVersion())
                    .findFirst()
                    .orElse(null);
            list.add(line(step, before));
        }
        getContent().add(new H2(getTranslation("library.history")), list);
    }

    private ListItem line(Step step, @Nullable Step before) {
        String who = step.by().isEmpty() ? getTranslation("library.history.portal") : step.by();
        String what = getTranslation("library.history." + step.kind(), step.version(), who, Times.dateTime(step.at()));
        ListItem line = new ListItem(new Span(what));
        if (!step.reason().isEmpty()) {
            Span why = new Span(step.reason());
            why.addClassName("exercise-facts");
            line.add(why);
        }
        if (step.kind().isVersion() && before != null) {
            line.add(changes(step, before));
        }
        return line;
    }

    /** Built when it is opened: a long history would send a lot that nobody reads. */
    private Component changes(Step step, Step before) {
        Details details = new Details(getTranslation("library.history.changes"));
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(difference(ContentValues.of(before.content()), ContentValues.of(step.content())));
            }
        });
        return details;
    }

    private Component difference(Map<Field, String> before, Map<Field, String> after) {
        DescriptionList changes = new DescriptionList();
        changes.addClassName("dose-facts");
        for (Field field : Field.values()) {
            String old = words(field, before.getOrDefault(field, ""));
            String now = words(field, after.getOrDefault(field, ""));
            if (!old.equals(now)) {
                DescriptionList.Description change = new DescriptionList.Description();
                TextDiff.runs(old, now).forEach(run -> change.add(run(run)));
                changes.add(new DescriptionList.Term(getTranslation(field.label())), change);
            }
        }
        return changes;
    }

    private static Component run(TextDiff.Run run) {
        HtmlComponent piece = new HtmlComponent(
                switch (run.change()) {
                    case SAME -> "span";
                    case REMOVED -> "del";
                    case INSERTED -> "ins";
                });
        piece.getElement().setText(run.text());
        return piece;
    }

    private String words(Field field, String value) {
        if (field.choices().isEmpty() || field == Field.PHASES || value.isEmpty()) {
            return value;
        }
        return Arrays.stream(value.split(","))
                .map(choice -> getTranslation(field.choiceKey(choice)))
                .collect(Collectors.joining(", "));
    }
}
