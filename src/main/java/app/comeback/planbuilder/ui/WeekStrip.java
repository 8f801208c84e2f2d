package app.comeback.planbuilder.ui;

import app.comeback.planbuilder.Draft;
import app.comeback.planbuilder.Slot;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Objects;

/** All weeks as links, each with its days of training. */
class WeekStrip extends Composite<Nav> {

    private String shown = "";

    WeekStrip() {
        getContent().addClassName("board-weeks");
        getContent().setId("board-weeks");
    }

    void show(Draft draft, int open, String path) {
        getContent().getElement().setAttribute("aria-label", getTranslation("planbuilder.weeks"));
        String now = Objects.hash(draft.weeks().stream()
                        .map(week -> week.days().stream()
                                .filter(day -> !day.sections().isEmpty())
                                .count())
                        .toList())
                + "/" + open;
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        getContent().removeAll();
        for (int week = 0; week < draft.weeks().size(); week++) {
            getContent().add(link(draft, week, week == open, path));
        }
    }

    private Anchor link(Draft draft, int week, boolean isOpen, String path) {
        Anchor link = new Anchor(path + "?week=" + (week + 1), getTranslation("planbuilder.week", week + 1));
        link.setId("week-" + (week + 1));
        long days = Arrays.stream(DayOfWeek.values())
                .filter(day -> !draft.day(new Slot(week, day)).sections().isEmpty())
                .count();
        Span training = new Span(getTranslation("planbuilder.week.days", days));
        training.addClassName("board-week-days");
        link.add(training);
        if (isOpen) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
