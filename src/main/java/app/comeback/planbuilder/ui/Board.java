package app.comeback.planbuilder.ui;

import app.comeback.planbuilder.Draft;
import app.comeback.planbuilder.Slot;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The seven days of one week; exercises are moved by pointer, finger or arrow keys. */
@Tag("cb-plan-board")
@JsModule("context://planbuilder/board.js")
class Board extends Component implements HasComponents {

    private final List<DayColumn> days = new ArrayList<>();

    /** Takes what somebody moved. */
    interface Moves {

        /** To a place on a day: so many entries stand before it there, not counting itself. */
        void to(UUID entry, DayOfWeek day, int index);

        /** One place up or down, or one day to the left or right. */
        void by(UUID entry, String key);
    }

    Board(Moves moves) {
        getElement()
                .addEventListener(
                        "entry-moved",
                        event -> moves.to(
                                UUID.fromString(text(event, "event.detail.entry")),
                                DayOfWeek.of(number(event, "event.detail.day")),
                                number(event, "event.detail.index")))
                .addEventData("event.detail.entry")
                .addEventData("event.detail.day")
                .addEventData("event.detail.index");
        getElement()
                .addEventListener(
                        "entry-key",
                        event -> moves.by(
                                UUID.fromString(text(event, "event.detail.entry")), text(event, "event.detail.key")))
                .addEventData("event.detail.entry")
                .addEventData("event.detail.key");
    }

    private static String text(DomEvent event, String name) {
        return event.getEventData().get(name).asString();
    }

    private static int number(DomEvent event, String name) {
        return event.getEventData().get(name).asInt();
    }

    /** Puts another week on the board. */
    void open(int week, Scene scene, DayColumn.Acts acts) {
        days.clear();
        removeAll();
        for (DayOfWeek day : DayOfWeek.values()) {
            DayColumn column = new DayColumn(new Slot(week, day), scene, acts);
            days.add(column);
            add(column);
        }
    }

    void show(Draft draft) {
        days.forEach(day -> day.show(draft));
    }

    Optional<EntryRow> row(UUID entry) {
        return days.stream().flatMap(day -> day.row(entry).stream()).findFirst();
    }
}
