package app.comeback.messages.ui;

import app.comeback.messages.Conversations.Last;
import app.comeback.messages.Conversations.Row;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** One conversation in the list: with whom, what waits, and how it ended last. */
class ConversationCard extends Composite<Div> {

    ConversationCard(Row row) {
        Anchor open = new Anchor(MessagesNavigation.with(row.client()), row.name());
        open.setId("open-" + row.client());
        Div head = new Div(new H2(open));
        head.addClassName("conversation-head");
        if (row.unread() > 0) {
            head.add(new StatusLabel(Tone.WAITING, getTranslation("messages.badge", row.unread())));
        }
        if (row.waiting() != null) {
            head.add(new StatusLabel(
                    Tone.NEUTRAL, getTranslation("messages.list.waiting", Times.dateTime(row.waiting()))));
        }
        getContent().addClassName("conversation-card");
        getContent().add(head, last(row.last()));
    }

    private Component last(@Nullable Last last) {
        if (last == null) {
            return note(getTranslation("messages.list.none"));
        }
        Div both = new Div();
        Paragraph words = new Paragraph(last.text() == null ? getTranslation("messages.list.taken-back") : last.text());
        words.addClassName("conversation-last");
        both.add(words, note(getTranslation("messages.list.by", last.author(), Times.dateTime(last.at()))));
        return both;
    }

    private static Component note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("message-note");
        return note;
    }
}
