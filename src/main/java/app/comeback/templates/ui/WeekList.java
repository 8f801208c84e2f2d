package app.comeback.templates.ui;

import app.comeback.exercises.ui.ExercisesNavigation;
import app.comeback.plans.PlanBoard.Kind;
import app.comeback.shared.Formats;
import app.comeback.templates.TemplateReader.Day;
import app.comeback.templates.TemplateReader.Group;
import app.comeback.templates.TemplateReader.Line;
import app.comeback.templates.TemplateReader.Weeks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The weeks of a template: a column for each day with training, below one another where there is no room. */
class WeekList extends Composite<Section> {

    WeekList(List<Weeks> weeks) {
        getContent().setId("template-weeks");
        getContent().add(new H2(getTranslation("templates.weeks")));
        weeks.forEach(each -> getContent().add(week(each)));
    }

    private Component week(Weeks weeks) {
        Div week = new Div(new H3(
                weeks.first() == weeks.last()
                        ? getTranslation("templates.week", weeks.first())
                        : getTranslation("templates.week.range", weeks.first(), weeks.last())));
        week.addClassName("template-week");
        OrderedList days = new OrderedList();
        days.addClassName("template-days");
        weeks.days().forEach(day -> days.add(day(day)));
        week.add(days, rest(weeks));
        return week;
    }

    private Paragraph rest(Weeks weeks) {
        List<DayOfWeek> training = weeks.days().stream().map(Day::day).toList();
        String resting = Arrays.stream(DayOfWeek.values())
                .filter(day -> !training.contains(day))
                .map(this::name)
                .collect(Collectors.joining(", "));
        Paragraph rest = new Paragraph(
                resting.isEmpty() ? getTranslation("templates.no-rest") : getTranslation("templates.rest", resting));
        rest.addClassName("templates-fact");
        return rest;
    }

    private ListItem day(Day day) {
        ListItem item = new ListItem(new H4(name(day.day())));
        item.addClassName("template-day");
        day.groups().forEach(group -> item.add(group(group)));
        return item;
    }

    private Component group(Group group) {
        Div box = new Div();
        box.addClassName("template-group");
        if (group.kind() != Kind.SINGLE) {
            Span kind = new Span(kind(group));
            kind.addClassName("template-kind");
            box.add(kind);
        }
        box.setClassName("template-turns", group.kind().isInTurn());
        OrderedList lines = new OrderedList();
        lines.addClassName("template-lines");
        group.lines().forEach(line -> lines.add(line(line)));
        box.add(lines);
        return box;
    }

    private String kind(Group group) {
        String kind = getTranslation("templates.kind." + group.kind());
        return group.restSeconds() == null ? kind : getTranslation("templates.kind.rest", kind, group.restSeconds());
    }

    private static ListItem line(Line line) {
        Span dose = new Span(line.dose());
        dose.addClassName("templates-fact");
        return new ListItem(new Anchor(ExercisesNavigation.exercise(line.exercise()), line.name()), dose);
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, Formats.of(getLocale()));
    }
}
