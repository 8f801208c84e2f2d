package app.comeback.training.ui;

import app.comeback.shared.ui.StatusLabel;
import app.comeback.training.Days;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Today's session: what, how much, how long, and the one button. */
class SessionCard extends Composite<Section> {

    private final transient Days days;
    private final transient Days.Day day;

    SessionCard(Days days, Days.Day day) {
        this.days = days;
        this.day = day;
        getContent().setId("today-session");
        getContent().addClassNames("training-card", "today-session");
        getContent().add(head());
        if (day.rest() == null) {
            getContent().add(exercises());
            getContent().add(start());
        } else {
            getContent().add(new Paragraph(day.rest()));
            next();
        }
    }

    private Component head() {
        Div words = new Div(new H2(getTranslation("training.today.session")));
        if (day.rest() == null) {
            long exercises =
                    day.items().stream().filter(item -> item.paused() == null).count();
            Paragraph about =
                    new Paragraph(getTranslation("training.today.about", exercises, day.minutes(), plan().version()));
            about.addClassName("soft");
            words.add(about);
        }
        StatusLabel state = day.done()
                ? new StatusLabel(StatusLabel.Tone.GOOD, getTranslation("training.today.done"))
                : new StatusLabel(StatusLabel.Tone.NEUTRAL, plan().phaseName());
        Div head = new Div(words, state);
        head.addClassName("training-card-head");
        return head;
    }

    private Days.PlanInfo plan() {
        return Objects.requireNonNull(days.plan());
    }

    private Component exercises() {
        OrderedList list = new OrderedList();
        list.addClassName("today-exercises");
        day.groups().forEach(group -> group.items().forEach(item -> list.add(line(group, item))));
        return list;
    }

    private ListItem line(Days.Group group, Days.Item item) {
        String name =
                days.exercise(item.exercise()).map(Days.ExerciseInfo::name).orElse(item.exercise());
        ListItem line = new ListItem(new Span(name + " · " + item.doseText()));
        if (group.superset()) {
            Span together = new Span(" · " + getTranslation("training.today.superset"));
            together.addClassName("soft");
            line.add(together);
        }
        if (item.note() != null) {
            Paragraph note = new Paragraph(item.note());
            note.addClassName("soft");
            line.add(note);
        }
        if (item.paused() != null) {
            line.add(new StatusLabel(StatusLabel.Tone.WARNING, getTranslation("training.today.paused")));
            line.add(new Paragraph(item.paused()));
        }
        return line;
    }

    private Component start() {
        Anchor start = new Anchor(
                TrainingNavigation.PLAYER,
                getTranslation(day.done() ? "training.today.again" : "training.today.start"));
        start.setId("start");
        start.setRouterIgnore(true);
        start.addClassName(day.done() ? "training-link" : "training-button");
        Div actions = new Div(start);
        actions.addClassName("today-actions");
        if (day.shortMinutes() != null && !day.done()) {
            Anchor brief = new Anchor(
                    TrainingNavigation.PLAYER,
                    getTranslation("training.today.short", day.shortMinutes(), essentials()));
            brief.setId("start-short");
            brief.setRouterIgnore(true);
            brief.addClassName("training-link");
            actions.add(brief);
        }
        return actions;
    }

    /** The numbers of the essential exercises, as in “1, 2 and 5”. */
    private String essentials() {
        List<Days.Item> items = day.items();
        List<String> numbers = new ArrayList<>(IntStream.range(0, items.size())
                .filter(index ->
                        items.get(index).essential() && items.get(index).paused() == null)
                .mapToObj(index -> Integer.toString(index + 1))
                .toList());
        if (numbers.size() < 2) {
            return String.join("", numbers);
        }
        String last = numbers.removeLast();
        return getTranslation("training.and", String.join(", ", numbers), last);
    }

    private void next() {
        days.days().stream().filter(other -> other.rest() == null).findFirst().ifPresent(other -> getContent()
                .add(new Paragraph(getTranslation("training.today.next", other.title(), other.minutes()))));
    }
}
