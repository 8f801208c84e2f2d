package app.comeback.messages.ui;

import app.comeback.messages.Message;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;

/** One message: who wrote it and when, its words, and of the reader's own who has read it. */
class MessageItem extends Composite<Article> {

    /**
     * Creates it.
     *
     * @param when the moment in words: the time within a day, or day and time
     * @param actions what the reader can do with it
     */
    MessageItem(Message message, String when, Component... actions) {
        getContent().addClassName("message");
        getContent().addClassName(message.mine() ? "message-mine" : "message-theirs");
        getContent().setId("message-" + message.number());
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().add(head(message, when, actions), words(message));
        if (message.mine() && message.text() != null) {
            getContent().add(soft(readings(message)));
        }
        Message.Act settled = message.settled();
        if (settled != null) {
            getContent().add(soft(getTranslation("messages.settled", settled.by(), Times.dateTime(settled.at()))));
        }
    }

    private String readings(Message message) {
        if (message.readings().isEmpty()) {
            return getTranslation("messages.not-read");
        }
        return getTranslation(
                "messages.read",
                message.readings().stream()
                        .map(reading -> reading(reading, Times.date(message.at())))
                        .collect(Collectors.joining(", ")));
    }

    /** The moment, as short as it can be said. */
    private String reading(Message.Act reading, String day) {
        return Times.date(reading.at()).equals(day)
                ? getTranslation("messages.read.same-day", reading.by(), Times.time(reading.at()))
                : getTranslation("messages.read.later", reading.by(), Times.dateTime(reading.at()));
    }

    private Component head(Message message, String when, Component... actions) {
        Span author = new Span(message.mine() ? getTranslation("messages.you") : message.author());
        author.addClassName("message-author");
        Div head = new Div(author);
        if (!message.mine()) {
            head.add(new Span(getTranslation("messages.writer." + message.writer())));
        }
        head.add(new Span(when));
        head.add(actions);
        head.addClassName("message-head");
        return head;
    }

    private Component words(Message message) {
        return message.text() == null
                ? soft(getTranslation(
                        message.mine() ? "messages.taken-back.mine" : "messages.taken-back",
                        message.author(),
                        Times.dateTime(message.takenBackAt())))
                : new MessageWords(message.text());
    }

    private static Component soft(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("message-note");
        return line;
    }

    void focus() {
        getContent().getElement().callJsFunction("focus");
    }
}
