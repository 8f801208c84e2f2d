package app.comeback.exerciseimport.ui;

import app.comeback.exercisefiles.FileProblem;
import app.comeback.shared.ui.StatusLabel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;

/** What is wrong in the files, each with its place. */
class ProblemsPanel extends Composite<Section> {

    static final int PAGE = 20;
    private static final int MOST = 5_000;

    /**
     * Creates it.
     *
     * @param shown the problems of this page
     * @param page which page, from 0
     * @param count how many there are
     */
    ProblemsPanel(List<FileProblem> shown, int page, int count) {
        getContent().addClassName("import-panel");
        getContent().setId("import-problems");
        getContent().add(new H2(getTranslation("exerciseimport.problems.title")));
        if (count == 0) {
            getContent().add(new Paragraph(getTranslation("exerciseimport.problems.none")));
            return;
        }
        Paragraph all = new Paragraph(getTranslation("exerciseimport.problems.count", count));
        if (count > MOST) {
            all.add(" " + getTranslation("exerciseimport.problems.capped", MOST));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("import-rows");
        shown.forEach(problem -> list.add(row(problem)));
        getContent().add(all, list, new Pager("problems", page, PAGE, Math.min(count, MOST)));
    }

    private Component row(FileProblem problem) {
        Span sentence =
                new Span(getTranslation(problem.key(), problem.arguments().toArray()));
        Span place = new Span(place(problem));
        place.addClassName("hint");
        Div words = new Div(sentence, place);
        return new ListItem(words, weight(problem.weight()));
    }

    private String place(FileProblem problem) {
        List<String> parts = new ArrayList<>();
        if (!problem.file().isEmpty()) {
            parts.add(problem.file());
        }
        parts.add(
                problem.record() == 0
                        ? getTranslation("exerciseimport.place.file")
                        : getTranslation("exerciseimport.place.record", problem.record()));
        if (problem.line() > 0) {
            parts.add(getTranslation("exerciseimport.place.line", problem.line()));
        }
        if (!problem.field().isEmpty()) {
            parts.add(getTranslation("exerciseimport.place.field", problem.field()));
        }
        return String.join(" · ", parts);
    }

    private StatusLabel weight(FileProblem.Weight weight) {
        StatusLabel.Tone tone =
                switch (weight) {
                    case NOTE -> StatusLabel.Tone.NEUTRAL;
                    case LEFT_OUT -> StatusLabel.Tone.WARNING;
                    case STOPPED -> StatusLabel.Tone.STOP;
                };
        return new StatusLabel(tone, getTranslation("exercisefiles.weight." + weight));
    }
}
