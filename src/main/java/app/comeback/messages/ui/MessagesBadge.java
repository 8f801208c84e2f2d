package app.comeback.messages.ui;

import app.comeback.messages.Conversations;
import app.comeback.shared.ui.MenuBadge;
import app.comeback.shared.ui.StatusLabel.Tone;
import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;

/** How many messages the signed-in person has not read, beside the menu entry; one statement. */
@Component
class MessagesBadge implements MenuBadge {

    private final Conversations conversations;

    MessagesBadge(Conversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public String path() {
        return MessagesNavigation.MESSAGES;
    }

    @Override
    public String text() {
        int unread = conversations.unread();
        return unread == 0 ? "" : UI.getCurrent().getTranslation("messages.badge", unread);
    }

    @Override
    public Tone tone() {
        return Tone.WAITING;
    }
}
