package app.comeback.care.ui;

import app.comeback.care.ClientInCare;
import app.comeback.shared.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/** Everything about one client on one page: the cards of all modules, in two columns where there is room. */
@Route(CareNavigation.CLIENTS + "/:client")
@RolesAllowed("TRAINER")
@StyleSheet("context://care.css")
class ClientPageView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(ClientPageView.class);
    private static final int BESIDE = 100;

    private final transient List<OverviewCard> cards;
    private final ClientHeader header;
    private final Div content = new Div();

    ClientPageView(ClientHeader header, ObjectProvider<OverviewCard> cards) {
        this.header = header;
        this.cards = cards.stream()
                .sorted(Comparator.comparingInt(OverviewCard::order))
                .toList();
        content.addClassName("client-page");
        getContent().addClassName("view");
        getContent().add(header, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("client").orElse("");
        content.removeAll();
        header.open(id, "").ifPresent(this::show);
    }

    private void show(ClientInCare client) {
        Div main = column("client-main", client, card -> card.order() < BESIDE);
        Div side = column("client-side", client, card -> card.order() >= BESIDE);
        content.add(contents(List.of(main, side)), main, side);
    }

    private Div column(String name, ClientInCare client, Predicate<OverviewCard> isIn) {
        Div column = new Div();
        column.addClassName(name);
        cards.stream()
                .filter(isIn)
                .flatMap(card -> shown(card, client).stream())
                .forEach(column::add);
        return column;
    }

    /** One module's trouble is not the others': whoever looks still sees everything else. */
    private Optional<Component> shown(OverviewCard card, ClientInCare client) {
        try {
            return card.show(client);
        } catch (RuntimeException failed) {
            LOG.error("The card {} failed", card.getClass().getName(), failed);
            EmptyState sorry = new EmptyState("care.overview.failed");
            sorry.addClassName("overview-section");
            sorry.getElement().setAttribute("role", "alert");
            return Optional.of(sorry);
        }
    }

    private Component contents(List<Div> columns) {
        UnorderedList list = new UnorderedList();
        columns.stream()
                .flatMap(Component::getChildren)
                .flatMap(card -> Stream.concat(Stream.of(card), card.getChildren()))
                .filter(OverviewSection.class::isInstance)
                .map(OverviewSection.class::cast)
                .forEach(section -> list.add(new ListItem(link(section))));
        Nav nav = new Nav(list);
        nav.addClassName("client-contents");
        nav.getElement().setAttribute("aria-label", getTranslation("care.overview.contents"));
        return nav;
    }

    /** Within the page: the router must not open it again, which would be a further look. */
    private static Anchor link(OverviewSection section) {
        String id = section.getId().orElseThrow();
        Anchor link = new Anchor("#" + id, section.title());
        link.setId("part-" + id);
        link.setRouterIgnore(true);
        link.getElement().executeJs("""
                this.addEventListener('click', event => {
                  const part = document.getElementById($0);
                  if (part) {
                    event.preventDefault();
                    part.scrollIntoView();
                    part.focus({preventScroll: true});
                  }
                })""", id);
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("care.overview.title");
    }
}
