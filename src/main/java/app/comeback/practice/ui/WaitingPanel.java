package app.comeback.practice.ui;

import app.comeback.practice.PracticeFigures;
import app.comeback.practice.WaitingTime;
import app.comeback.shared.ui.FigureTable;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How long clients waited, each figure with the number behind it; those who still wait stand apart. */
class WaitingPanel extends Composite<Div> {

    WaitingPanel(PracticeFigures.Waiting waiting) {
        String from = Times.date(waiting.from());
        if (waiting.steps().stream().allMatch(step -> step.begun() == 0)) {
            getContent().add(new NothingYet(getTranslation("practice.waiting.empty", from)));
            return;
        }
        FigureTable table =
                new FigureTable(getTranslation("practice.waiting.count", waiting.clients(), from), columns());
        waiting.steps()
                .forEach(step -> table.add(new Span(getTranslation("practice.step." + step.step())), cells(step)));
        getContent()
                .add(
                        table,
                        new Counting(
                                getTranslation("practice.waiting.definition.who"),
                                getTranslation("practice.waiting.definition.median"),
                                getTranslation("practice.waiting.definition.still"),
                                getTranslation("practice.waiting.definition.others"),
                                getTranslation("practice.waiting.definition.messages")));
    }

    private List<String> columns() {
        return Stream.of("step", "median", "ninetieth", "still-waiting", "unneeded", "left", "begun")
                .map(column -> getTranslation("practice.column." + column))
                .toList();
    }

    private List<Component> cells(WaitingTime step) {
        return List.of(
                percentile(step, step.median()),
                percentile(step, step.ninetieth()),
                stillWaiting(step),
                FigureWords.count(step.unneeded()),
                FigureWords.count(step.left()),
                FigureWords.count(step.begun()));
    }

    private Component percentile(WaitingTime step, @Nullable Duration wait) {
        return wait == null
                ? FigureWords.figure(getTranslation(unit("practice.wait.none.", step)))
                : FigureWords.figure(
                        FigureWords.wait(wait), getTranslation(unit("practice.wait.of.", step), step.done()));
    }

    private Component stillWaiting(WaitingTime step) {
        Duration longest = step.longestOpen();
        return longest == null
                ? FigureWords.figure(getTranslation(unit("practice.wait.nobody.", step)))
                : FigureWords.figure(
                        getTranslation(unit("practice.wait.open.", step), step.waiting()),
                        getTranslation("practice.wait.longest", FigureWords.wait(longest)));
    }

    /** A client takes a step once and asks many questions, so each says what it counts. */
    private static String unit(String key, WaitingTime step) {
        return key + (step.step().countsQuestions() ? "questions" : "clients");
    }
}
