package app.comeback.reviews.ui;

import app.comeback.moderation.ItemKind;
import app.comeback.moderation.Moderation;
import app.comeback.moderation.PublicTally;
import app.comeback.moderation.Tally;
import app.comeback.reviews.BiasWatch;
import app.comeback.reviews.DelayWatch;
import app.comeback.reviews.FairnessWatch;
import app.comeback.shared.ui.FigureTable;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether moderation is fair and in time, for admins: each figure with its definition and its alarm. */
@Route(FairnessNavigation.PATH)
@Menu(order = 67, title = "reviews.fairness.menu")
@RolesAllowed("ADMIN")
@StyleSheet("context://fairness.css")
class FairnessView extends Composite<Div> implements HasDynamicTitle {

    FairnessView(FairnessWatch watch, PublicTally tally) {
        getContent().addClassNames("view", "fairness");
        getContent()
                .add(
                        new ViewHeader(getTranslation("reviews.fairness.title")),
                        new Paragraph(getTranslation("reviews.fairness.explained")));
        overdue(watch.overdue());
        unanswerable(watch.unanswerable());
        bias(watch.bias());
        delay(tally.quarters());
        Anchor all = new Anchor("/reviews/tally", getTranslation("reviews.fairness.tally"));
        all.setRouterIgnore(true);
        getContent().add(new Paragraph(all));
    }

    private void overdue(Map<Moderation.Step, Long> late) {
        getContent().add(new H2(getTranslation("reviews.fairness.overdue")));
        long all = late.values().stream().mapToLong(Long::longValue).sum();
        StatusLabel label = all == 0
                ? new StatusLabel(
                        StatusLabel.Tone.GOOD,
                        getTranslation("reviews.fairness.nothing-overdue", Moderation.PATIENCE.toDays()))
                : new StatusLabel(
                        StatusLabel.Tone.WARNING,
                        getTranslation("reviews.fairness.some-overdue", all, Moderation.PATIENCE.toDays()));
        label.setId("fairness-overdue");
        getContent().add(new Paragraph(label));
        if (all > 0) {
            UnorderedList steps = new UnorderedList();
            late.forEach(
                    (step, count) -> steps.add(new ListItem(getTranslation("reviews.fairness.step." + step, count))));
            getContent().add(steps);
        }
    }

    private void unanswerable(long reviews) {
        if (reviews > 0) {
            StatusLabel label =
                    new StatusLabel(StatusLabel.Tone.STOP, getTranslation("reviews.fairness.unanswerable", reviews));
            label.setId("fairness-unanswerable");
            getContent().add(new Paragraph(label), new Paragraph(getTranslation("reviews.fairness.unanswerable.what")));
        }
    }

    private void bias(List<FairnessWatch.Line> lines) {
        getContent().add(new H2(getTranslation("reviews.fairness.bias")));
        FigureTable table = new FigureTable(
                getTranslation("reviews.fairness.bias.caption"),
                columns("moderator", "state", "decisions", "low", "high", "evidence"));
        table.setId("fairness-bias");
        lines.forEach(line -> table.add(
                new Span(line.moderator().isEmpty() ? getTranslation("reviews.fairness.everybody") : line.moderator()),
                List.of(
                        state(line.isTripped(), line.decisions() > 0),
                        new Span(getTranslation("reviews.fairness.number", line.decisions())),
                        share(line.lowRejected(), line.low()),
                        share(line.highRejected(), line.decisions() - line.low()),
                        new Span(getTranslation("reviews.fairness.evidence", line.evidence())))));
        getContent().add(table);
        definitions(
                getTranslation("reviews.fairness.bias.name"),
                getTranslation("reviews.fairness.bias.how"),
                getTranslation(
                        "reviews.fairness.bias.alarm", Math.log(1 / BiasWatch.FALSE_ALARM), BiasWatch.FALSE_ALARM),
                getTranslation("reviews.fairness.bias.which"),
                getTranslation("reviews.fairness.bias.source"));
    }

    private Component share(double rejected, long of) {
        return new Span(
                of == 0
                        ? getTranslation("reviews.fairness.none")
                        : getTranslation("reviews.fairness.share", rejected, of));
    }

    private void delay(List<PublicTally.Quarter> quarters) {
        getContent().add(new H2(getTranslation("reviews.fairness.delay")));
        FigureTable table = new FigureTable(
                getTranslation("reviews.fairness.delay.caption"),
                columns("quarter", "state", "wait-low", "wait-high", "ratio"));
        table.setId("fairness-delay");
        quarters.forEach(quarter -> {
            Tally.Waits waits =
                    quarter.tallies().getOrDefault(ItemKind.REVIEW, Tally.NONE).waits();
            Double ratio = waits.ratio();
            table.add(
                    new Span(getTranslation(
                            "reviews.fairness.quarter." + (quarter.isRunning() ? "running" : "over"), quarter.code())),
                    List.of(
                            state(waits.isAlarm(), ratio != null),
                            hours(waits.low()),
                            hours(waits.high()),
                            new Span(
                                    ratio == null
                                            ? getTranslation("reviews.fairness.none")
                                            : getTranslation("reviews.fairness.ratio", ratio))));
        });
        getContent().add(table);
        definitions(getTranslation("reviews.fairness.delay.how", DelayWatch.MOST));
    }

    private Component state(boolean isAlarm, boolean isKnown) {
        if (!isKnown) {
            return new StatusLabel(StatusLabel.Tone.NEUTRAL, getTranslation("reviews.fairness.state.unknown"));
        }
        return isAlarm
                ? new StatusLabel(StatusLabel.Tone.STOP, getTranslation("reviews.fairness.state.alarm"))
                : new StatusLabel(StatusLabel.Tone.GOOD, getTranslation("reviews.fairness.state.calm"));
    }

    private Component hours(@Nullable Duration wait) {
        return new Span(
                wait == null
                        ? getTranslation("reviews.fairness.none")
                        : getTranslation("reviews.fairness.hours", wait.toMinutes() / 60.0));
    }

    private List<String> columns(String... names) {
        return Stream.of(names)
                .map(name -> getTranslation("reviews.fairness.column." + name))
                .toList();
    }

    private void definitions(String... sentences) {
        UnorderedList list = new UnorderedList();
        list.addClassName("fairness-definitions");
        Stream.of(sentences).map(ListItem::new).forEach(list::add);
        getContent().add(list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reviews.fairness.title");
    }
}
