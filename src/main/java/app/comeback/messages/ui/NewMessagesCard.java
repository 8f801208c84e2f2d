package app.comeback.messages.ui;

import app.comeback.messages.Conversations;
import app.comeback.training.ui.TodayCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;

/** Tells a client on the start page that the care team has written. */
@SpringComponent
class NewMessagesCard implements TodayCard {

    private static final int ORDER = 6;

    private final Conversations conversations;

    NewMessagesCard(Conversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> show() {
        int unread = conversations.unread();
        return unread == 0 ? Optional.empty() : Optional.of(card(unread));
    }

    private static Component card(int unread) {
        Anchor read = new Anchor(MessagesNavigation.MESSAGES, translate("messages.today.read"));
        read.setId("new-messages");
        read.addClassName("training-link");
        Section card = new Section(new H2(translate("messages.today", unread)), read);
        card.addClassName("training-card");
        return card;
    }

    private static String translate(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
