package app.comeback.care.ui;

import app.comeback.care.ClientInCare;
import app.comeback.care.Clients;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Times;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * The head of every screen about one client: name, role and tabs. A view takes it as a constructor argument, adds it
 * first, and calls {@link #open} when it is entered; that checks the care and records the look.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@StyleSheet("context://care.css")
public class ClientHeader extends Composite<Div> {

    private final transient Clients clients;
    private final transient List<ClientTab> tabs;

    ClientHeader(Clients clients, ObjectProvider<ClientTab> tabs) {
        this.clients = clients;
        this.tabs = tabs.stream()
                .sorted(Comparator.comparingInt(ClientTab::order).thenComparing(ClientTab::suffix))
                .toList();
        getContent().addClassName("client-header");
    }

    /**
     * Opens the client that the address names, or says in place of the head that there is none in the person's care.
     *
     * @param id the route parameter
     * @param suffix the tab that is open
     * @return the client; nothing when the view must show nothing
     */
    public Optional<ClientInCare> open(String id, String suffix) {
        getContent().removeAll();
        try {
            AccountId client = CareNavigation.clientId(id).orElseThrow(() -> new Refused("care.refused.unknown"));
            ClientInCare opened = clients.open(client, suffix.isEmpty() ? "overview" : suffix);
            show(opened, suffix);
            return Optional.of(opened);
        } catch (Refused refused) {
            Anchor list = new Anchor(CareNavigation.CLIENTS, getTranslation("care.clients.all"));
            list.setId("to-clients");
            getContent().add(new ViewHeader(getTranslation("care.client.none")), new EmptyState(refused.key(), list));
            return Optional.empty();
        }
    }

    private void show(ClientInCare client, String suffix) {
        Paragraph standing = new Paragraph(getTranslation("care.role.you." + client.role()) + " "
                + getTranslation("care.since", Times.date(client.since())));
        standing.addClassName("client-standing");
        Anchor all = new Anchor(CareNavigation.CLIENTS, getTranslation("care.clients.all"));
        all.setId("to-clients");
        getContent().add(all, new ViewHeader(client.name()), standing, navigation(client, suffix));
    }

    private Component navigation(ClientInCare client, String suffix) {
        Nav nav = new Nav();
        nav.addClassName("client-tabs");
        nav.getElement().setAttribute("aria-label", getTranslation("care.client.tabs", client.name()));
        tabs.forEach(tab -> {
            Anchor link = new Anchor(CareNavigation.client(client.client(), tab.suffix()), getTranslation(tab.key()));
            link.setId("tab-" + (tab.suffix().isEmpty() ? "overview" : tab.suffix()));
            if (tab.suffix().equals(suffix)) {
                link.getElement().setAttribute("aria-current", "page");
                // On a phone the row is wider than the screen; it moves sideways alone, never the page.
                link.getElement().executeJs("""
                        requestAnimationFrame(() => {
                          const row = this.parentElement;
                          row.scrollLeft = this.offsetLeft - row.offsetLeft - (row.clientWidth - this.offsetWidth) / 2;
                        })""");
            }
            nav.add(link);
        });
        return nav;
    }
}
