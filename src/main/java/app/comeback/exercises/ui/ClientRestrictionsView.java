package app.comeback.exercises.ui;

import app.comeback.care.ui.ClientHeader;
import app.comeback.care.ui.ClientTab;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What one client must not or cannot do. */
@Route("clients/:client/" + ClientRestrictionsView.SUFFIX)
@RolesAllowed("TRAINER")
class ClientRestrictionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String SUFFIX = "restrictions";

    private final ClientHeader header;
    private final RestrictionsEditor editor;

    ClientRestrictionsView(ClientHeader header, RestrictionsEditor editor) {
        this.header = header;
        this.editor = editor;
        getContent().addClassName("view");
        getContent().add(header, editor);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("client").orElse("");
        editor.setVisible(false);
        header.open(id, SUFFIX).ifPresent(client -> {
            editor.open(client.client());
            editor.setVisible(true);
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exercises.tab.restrictions");
    }

    /** The way here from the other screens about a client. */
    @Configuration
    static class Tab {

        private static final int ORDER = 60;

        @Bean
        ClientTab restrictionsTab() {
            return new ClientTab("exercises.tab.restrictions", SUFFIX, ORDER);
        }
    }
}
