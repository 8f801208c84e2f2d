package app.comeback.planbuilder.ui;

import app.comeback.planbuilder.Draft;
import app.comeback.planbuilder.Slot;
import app.comeback.plans.PlanBoard.Day;
import app.comeback.plans.PlanBoard.Entry;
import app.comeback.plans.PlanBoard.Kind;
import app.comeback.plans.PlanBoard.Section;
import app.comeback.plans.PlanItem;
import app.comeback.shared.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One day of the board; it draws itself anew only when something on it changed. */
class DayColumn extends Composite<com.vaadin.flow.component.html.Section> {

    private final Slot slot;
    private final transient Scene scene;
    private final transient Acts acts;
    private final Map<UUID, EntryRow> rows = new HashMap<>();
    private @Nullable Day shownDay;
    private List<PlanItem> shownItems = List.of();

    /** What is asked of the screen. */
    interface Acts {

        void add(Slot slot);

        void copy(Slot slot);

        void open(UUID entry);

        void openGroup(Slot slot, UUID section);
    }

    DayColumn(Slot slot, Scene scene, Acts acts) {
        this.slot = slot;
        this.scene = scene;
        this.acts = acts;
        getContent().addClassName("board-day");
        getContent()
                .getElement()
                .setAttribute("data-day", Integer.toString(slot.day().getValue()));
    }

    void show(Draft draft) {
        Day day = draft.day(slot);
        List<PlanItem> due = scene.due(draft, slot);
        if (day.equals(shownDay) && due.equals(shownItems)) {
            return;
        }
        shownDay = day;
        shownItems = due;
        rows.clear();
        getContent().removeAll();
        getContent().add(head(draft, due));
        Iterator<PlanItem> items = due.iterator();
        day.sections().forEach(section -> getContent().add(section(section, items)));
        getContent().add(foot(day));
    }

    private Component head(Draft draft, List<PlanItem> due) {
        String name = slot.day().getDisplayName(TextStyle.FULL_STANDALONE, getLocale());
        H3 heading = new H3(name);
        heading.setId("day-" + slot.day().getValue());
        Span date = new Span(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Formats.of(getLocale()))
                .format(draft.date(slot)));
        date.addClassName("board-date");
        getContent()
                .getElement()
                .setAttribute("aria-labelledby", "day-" + slot.day().getValue());
        return new Div(heading, date, minutes(due));
    }

    private Component minutes(List<PlanItem> due) {
        if (due.isEmpty()) {
            return new Paragraph(getTranslation("planbuilder.rest-day"));
        }
        int minutes = scene.minutes(due);
        int minimum = scene.minutes(due.stream().filter(PlanItem::essential).toList());
        Integer wanted = scene.minutesWanted();
        boolean isOver = wanted != null && minutes > wanted;
        Paragraph text = new Paragraph(
                wanted == null
                        ? getTranslation("planbuilder.minutes", minutes, minimum)
                        : getTranslation(
                                isOver ? "planbuilder.minutes.over" : "planbuilder.minutes.of",
                                minutes,
                                wanted,
                                minimum));
        text.addClassName(isOver ? "board-over" : "board-minutes");
        return text;
    }

    private Component section(Section section, Iterator<PlanItem> items) {
        Div box = new Div();
        box.addClassNames("board-section", "board-" + section.kind().name().toLowerCase(Locale.ROOT));
        if (section.kind() != Kind.SINGLE) {
            String text = section.restSeconds() == null
                    ? getTranslation("planbuilder.kind." + section.kind())
                    : getTranslation(
                            "planbuilder.kind.rest",
                            getTranslation("planbuilder.kind." + section.kind()),
                            section.restSeconds());
            Button title = new Button(text, event -> acts.openGroup(slot, section.id()));
            title.addClassName("board-kind");
            title.setId("section-" + section.id());
            box.add(title);
        }
        if (section.kind().isInTurn() && section.entries().size() == 1) {
            Paragraph alone = new Paragraph(getTranslation("planbuilder.group.alone"));
            alone.addClassName("board-over");
            box.add(alone);
        }
        for (Entry entry : section.entries()) {
            EntryRow row =
                    new EntryRow(entry.id(), items.next(), entry.dose() != null, scene, () -> acts.open(entry.id()));
            rows.put(entry.id(), row);
            box.add(row);
        }
        return box;
    }

    private Component foot(Day day) {
        Button add = new Button(getTranslation("planbuilder.add"), event -> acts.add(slot));
        add.setId("add-" + slot.day().getValue());
        add.setAriaLabel(getTranslation(
                "planbuilder.add.to", slot.day().getDisplayName(TextStyle.FULL_STANDALONE, getLocale())));
        Div foot = new Div(add);
        foot.addClassName("board-foot");
        if (!day.sections().isEmpty()) {
            Button copy = new Button(getTranslation("planbuilder.copy"), event -> acts.copy(slot));
            copy.setId("copy-" + slot.day().getValue());
            copy.setAriaLabel(getTranslation(
                    "planbuilder.copy.day", slot.day().getDisplayName(TextStyle.FULL_STANDALONE, getLocale())));
            foot.add(copy);
        }
        return foot;
    }

    /** The row of an entry, if it stands here. */
    Optional<EntryRow> row(UUID entry) {
        return Optional.ofNullable(rows.get(entry));
    }
}
