package app.comeback.messages.ui;

import app.comeback.messages.Conversations;
import app.comeback.shared.Actor;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Role;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Messages: of a client the one conversation, of a practitioner the list of all of them. */
@Route(MessagesNavigation.MESSAGES)
@Menu(order = 13.5, title = "messages.menu")
@RolesAllowed({"CLIENT", "TRAINER"})
class MessagesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Conversations conversations;
    private final ConversationPanel panel;

    MessagesView(Conversations conversations, ConversationPanel panel) {
        this.conversations = conversations;
        this.panel = panel;
        getContent().addClassNames("view", "messages-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        Actor me = CurrentActor.require();
        getContent().removeAll();
        getContent().add(new ViewHeader(getTranslation("messages.title")));
        if (me.is(Role.CLIENT)) {
            panel.show(me.id(), MessagesNavigation.MESSAGES, address);
            getContent().add(panel);
        } else {
            getContent().add(new ConversationList(conversations, address));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("messages.title");
    }
}
