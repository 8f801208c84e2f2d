package app.comeback.messages.ui;

import app.comeback.care.ui.ClientHeader;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.EmptyState;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;

/** The conversation with one client, for the care team. */
@Route("messages/:client")
@RouteAlias("clients/:client/messages")
@RolesAllowed("TRAINER")
class ConversationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ClientHeader header;
    private final ConversationPanel panel;
    private final Div content = new Div();

    ConversationView(ClientHeader header, ConversationPanel panel) {
        this.header = header;
        this.panel = panel;
        getContent().addClassName("view");
        getContent().add(header, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("client").orElse("");
        content.removeAll();
        header.open(id, MessagesNavigation.MESSAGES).ifPresent(client -> {
            try {
                panel.show(
                        client.client(),
                        MessagesNavigation.with(client.client()),
                        event.getLocation().getQueryParameters());
                content.add(panel);
            } catch (Refused refused) {
                content.add(new EmptyState(refused.key()));
            }
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("messages.title");
    }
}
