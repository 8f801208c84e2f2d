package app.comeback.moderation.ui;

import app.comeback.shared.TextDiff;
import app.comeback.shared.TextDiff.Change;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Two versions in one text: what was removed and inserted is marked by element, line and spoken words. */
class ComparedWords extends Composite<Paragraph> {

    ComparedWords(String before, String after) {
        getContent().addClassNames("desk-words", "desk-compared");
        TextDiff.runs(before, after)
                .forEach(run -> getContent().add(run.change() == Change.SAME ? new Span(run.text()) : marked(run)));
    }

    private Component marked(TextDiff.Run run) {
        boolean isRemoved = run.change() == Change.REMOVED;
        HtmlContainer piece = new HtmlContainer(isRemoved ? "del" : "ins");
        piece.add(
                spoken(isRemoved ? "moderation.diff.removed" : "moderation.diff.inserted"),
                new Span(run.text()),
                spoken("moderation.diff.end"));
        return piece;
    }

    private Span spoken(String key) {
        Span spoken = new Span(getTranslation(key));
        spoken.addClassName("spoken");
        return spoken;
    }
}
