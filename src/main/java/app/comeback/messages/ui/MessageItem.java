package app.comeback.messages.ui;

import app.comeback.messages.Message;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

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
        getContent().add(head(message, when), words(message));
        if (message.text() != null) {
            message.readings().forEach(reading -> note("messages.read", reading));
            if (message.mine() && message.readings().isEmpty()) {
                getContent().add(soft(getTranslation("messages.not-read")));
            }
        }
        if (message.settled() != null) {
            note("messages.settled", message.settled());
        }
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("message-actions");
            getContent().add(row);
        }
    }

    private Component head(Message message, String when) {
        Span author = new Span(message.mine() ? getTranslation("messages.you") : message.author());
        author.addClassName("message-author");
        Div head = new Div(author);
        if (!message.mine()) {
            head.add(new Span(getTranslation("messages.writer." + message.writer())));
        }
        head.add(new Span(when));
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

    private void note(String key, Message.Act act) {
        getContent().add(soft(getTranslation(key, act.by(), Times.dateTime(act.at()))));
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
