package app.comeback.recall.ui;

import app.comeback.recall.Recall;
import app.comeback.recall.RecallDesk;
import app.comeback.recall.Share;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One recall with the share of its answers. */
class RecallCard extends Composite<Div> {

    RecallCard(RecallDesk.Row row) {
        Recall recall = row.recall();
        Span when = new Span(opened(row));
        when.addClassName("recall-quiet");
        Div head = new Div(state(row), when);
        head.addClassName("recall-line");
        Anchor link = new Anchor(RecallNavigation.recall(recall.id()), recall.title());
        link.setId("recall-" + recall.id());
        Paragraph share = new Paragraph(words(row.share()));
        getContent().addClassName("recall-card");
        getContent().add(head, new H2(link), new Paragraph(getTranslation("recall.change." + recall.change())), share);
    }

    private String opened(RecallDesk.Row row) {
        String when = Times.dateTime(row.recall().openedAt());
        return row.openedBy().isEmpty()
                ? getTranslation("recall.opened.portal", when)
                : getTranslation("recall.opened.person", when, row.openedBy());
    }

    private StatusLabel state(RecallDesk.Row row) {
        if (row.recall().closed() != null) {
            return new StatusLabel(Tone.NEUTRAL, getTranslation("recall.closed"));
        }
        return row.share().overdue() > 0
                ? new StatusLabel(Tone.STOP, getTranslation("recall.overdue"))
                : new StatusLabel(Tone.WAITING, getTranslation("recall.open"));
    }

    private String words(Share share) {
        return ShareWords.of(this, share);
    }
}
