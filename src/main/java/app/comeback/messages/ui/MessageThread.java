package app.comeback.messages.ui;

import app.comeback.messages.Conversation;
import app.comeback.messages.Message;
import app.comeback.messages.Messages;
import app.comeback.shared.AccountId;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The messages of a conversation, the oldest first, day by day; what was shown is read. */
class MessageThread extends Composite<Section> {

    private final transient Messages messages;
    private final AccountId client;
    private final String path;
    private @Nullable Integer before;
    private final Div spoken = new Div();
    private final Div list = new Div();
    private int newest = -1;

    /**
     * Creates it.
     *
     * @param path where the conversation is, for the links to its other parts
     * @param before shows what stands before this number; null for the newest
     */
    MessageThread(Messages messages, AccountId client, String path, @Nullable Integer before) {
        this.messages = messages;
        this.client = client;
        this.path = path;
        this.before = before;
        spoken.setId("messages-news");
        spoken.addClassName("spoken");
        spoken.getElement().setAttribute("role", "status");
        list.addClassName("message-list");
        getContent().addClassName("message-thread");
        getContent().getElement().setAttribute("aria-label", getTranslation("messages.thread"));
        getContent().add(list, spoken);
    }

    /** Shows the conversation as it stands now, and marks what is seen as read. */
    Conversation refresh() {
        Conversation part = messages.open(client, before);
        if (before != null && part.last() == part.newest()) {
            // From the end on it follows what is written.
            before = Integer.MAX_VALUE;
        }
        NewsWatch.shows(this, part.stamp());
        list.removeAll();
        if (part.messages().isEmpty()) {
            list.add(new EmptyState("messages.empty"));
        }
        if (part.first() > 1) {
            list.add(link("earlier", "messages.earlier", MessagesNavigation.before(path, part.first())));
        }
        show(part);
        if (part.last() < part.newest()) {
            int end = part.last() + Conversation.SIZE + 1;
            list.add(link("later", "messages.later", MessagesNavigation.before(path, end)));
        } else if (part.waiting() != null) {
            list.add(noAnswer(part));
        }
        announce(part);
        part.seen().ifPresent(upTo -> messages.read(client, upTo));
        return part;
    }

    private void show(Conversation part) {
        String day = "";
        for (Message message : part.messages()) {
            String next = Times.date(message.at());
            if (!next.equals(day)) {
                H2 head = new H2(next);
                head.addClassName("message-day");
                list.add(head);
                day = next;
            }
            if (message.number() == part.firstUnread()) {
                Paragraph fresh = new Paragraph(getTranslation("messages.new"));
                fresh.setId("messages-new");
                fresh.addClassName("message-new");
                list.add(fresh);
            }
            list.add(item(message));
        }
    }

    private Component item(Message message) {
        String time = Times.time(message.at());
        return message.mine() && message.text() != null
                ? new MessageItem(message, time, takeBack(message))
                : new MessageItem(message, time);
    }

    private Button takeBack(Message message) {
        Button button = new Button(
                getTranslation("messages.take-back"), event -> new TakeBackDialog(() -> takenBack(message)).open());
        button.setId("take-back-" + message.number());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("messages.take-back.which", Times.dateTime(message.at())));
        return button;
    }

    private void takenBack(Message message) {
        messages.takeBack(message.id());
        refresh();
        list.getChildren()
                .filter(MessageItem.class::isInstance)
                .map(MessageItem.class::cast)
                .filter(item -> item.getContent().getId().orElse("").equals("message-" + message.number()))
                .forEach(MessageItem::focus);
    }

    private Component noAnswer(Conversation part) {
        UUID id = UUID.randomUUID();
        int upTo = part.messages().stream()
                .filter(message -> message.writer() == Message.Writer.CLIENT)
                .mapToInt(Message::number)
                .max()
                .orElse(0);
        Button button = new Button(getTranslation("messages.no-answer"), event -> {
            messages.needsNoAnswer(id, client, upTo);
            Notices.done("messages.no-answer.done");
            refresh();
            list.getElement().callJsFunction("focus");
        });
        button.setId("no-answer");
        list.getElement().setAttribute("tabindex", "-1");
        return button;
    }

    private Component link(String id, String key, String address) {
        Anchor link = new Anchor(address, getTranslation(key));
        link.setId(id);
        link.addClassName("message-turn");
        return link;
    }

    /** Politely, and only what somebody else has written since the last look. */
    private void announce(Conversation part) {
        long fresh = newest < 0
                ? 0
                : part.messages().stream()
                        .filter(message -> message.number() > newest && !message.mine())
                        .count();
        spoken.setText(fresh == 0 ? "" : getTranslation("messages.arrived", fresh));
        newest = part.newest();
    }
}
