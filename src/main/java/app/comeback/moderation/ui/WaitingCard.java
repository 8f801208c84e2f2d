package app.comeback.moderation.ui;

import app.comeback.moderation.Moderation.Step;
import app.comeback.moderation.Moderation.Waiting;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** One text in the queue: how it begins, since when it waits, and what stands out. */
class WaitingCard extends Composite<ListItem> {

    /** From this length on an excerpt is only the beginning of its text. */
    private static final int WHOLE = 160;

    WaitingCard(Waiting waiting, QueueAddress from) {
        RouterLink open = new RouterLink(
                excerpt(waiting), ModerationCaseView.class, waiting.item().toString());
        open.setQueryParameters(from.at(1).parameters());
        open.setId("open-" + waiting.item());
        Paragraph words = new Paragraph(open);
        words.addClassName("desk-excerpt");
        Div facts = new Div(new Span(getTranslation(
                "moderation.queue.since",
                getTranslation("moderation.kind.title." + waiting.item().kind()),
                Times.date(waiting.since()))));
        facts.addClassName("desk-facts");
        if (waiting.isLate()) {
            facts.add(new StatusLabel(Tone.WARNING, getTranslation("moderation.queue.late")));
        }
        if (from.step() == Step.NOTICE) {
            facts.add(new StatusLabel(Tone.WAITING, getTranslation("moderation.queue.reports", waiting.reports())));
        }
        waiting.signals().stream()
                .sorted()
                .forEach(signal ->
                        facts.add(new StatusLabel(Tone.NEUTRAL, getTranslation("moderation.signal." + signal))));
        getContent().addClassName("desk-card");
        getContent().add(words, facts);
    }

    /** One that was cut says so. */
    private static String excerpt(Waiting waiting) {
        return waiting.excerpt().length() < WHOLE ? waiting.excerpt() : waiting.excerpt() + " …";
    }
}
