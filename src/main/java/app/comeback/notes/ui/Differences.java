package app.comeback.notes.ui;

import app.comeback.shared.TextDiff;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Two texts in one: what was taken out struck through, what came in underlined, both spoken. */
class Differences extends Composite<Div> {

    Differences(String before, String after) {
        getContent().addClassName("note-text");
        TextDiff.runs(before, after).forEach(run -> getContent().add(piece(run)));
    }

    private Component piece(TextDiff.Run run) {
        return switch (run.change()) {
            case SAME -> new Span(run.text());
            case REMOVED -> marked("del", "notes.diff.removed", run.text());
            case INSERTED -> marked("ins", "notes.diff.inserted", run.text());
        };
    }

    private Component marked(String tag, String key, String text) {
        HtmlContainer mark = new HtmlContainer(tag);
        Span spoken = new Span(getTranslation(key) + " ");
        spoken.addClassName("spoken");
        mark.add(spoken, new Span(text));
        return mark;
    }
}
