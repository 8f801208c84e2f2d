package app.comeback.messages.ui;

import app.comeback.care.ClientInCare;
import app.comeback.care.ui.OverviewCard;
import app.comeback.messages.Messages;
import app.comeback.messages.Messages.Latest;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;

/** The last few messages with a client; looking at them here marks nothing as read. */
@SpringComponent
class MessagesCard implements OverviewCard {

    private static final int ORDER = 70;
    private static final int SHOWN = 3;

    private final Messages messages;

    MessagesCard(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> show(ClientInCare client) {
        Latest latest = messages.latest(client.client(), SHOWN);
        boolean isEmpty = latest.messages().isEmpty();
        MessagesSection section = new MessagesSection();
        if (latest.unread() > 0) {
            section.add(new StatusLabel(Tone.WAITING, translate("messages.badge", latest.unread())));
        }
        if (isEmpty) {
            section.add(new EmptyState("messages.empty"));
        }
        latest.messages().forEach(message -> section.add(new MessageItem(message, Times.dateTime(message.at()))));
        Anchor open = new Anchor(
                MessagesNavigation.with(client.client()), translate(isEmpty ? "messages.first" : "messages.open"));
        open.setId("to-messages");
        section.add(open);
        return Optional.of(section);
    }

    private static String translate(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
