package app.comeback.care.ui;

import app.comeback.care.ClientInCare;
import app.comeback.care.Clients;
import app.comeback.shared.ui.Choices;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.PageRequest;

/** The clients who share their record with the signed-in practitioner. */
@Route(CareNavigation.CLIENTS)
@Menu(order = 20, title = "care.menu.clients")
@RolesAllowed("TRAINER")
@StyleSheet("context://care.css")
class ClientsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String SEARCH = "q";

    private final transient Clients clients;
    private final transient Optional<ClientTab> first;
    private final TextField search = new TextField();
    private final Span count = new Span();
    private final Div list = new Div();

    ClientsView(Clients clients, ObjectProvider<ClientTab> tabs) {
        this.clients = clients;
        this.first = tabs.stream().min(Comparator.comparingInt(ClientTab::order));
        search.setId("clients-search");
        search.setLabel(getTranslation("care.clients.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                follow();
            }
        });
        count.setId("clients-count");
        count.getElement().setAttribute("role", "status");
        list.addClassName("client-list-frame");
        getContent().addClassNames("view", "clients-view");
        getContent()
                .add(
                        new ViewHeader(getTranslation("care.clients.title")),
                        new Paragraph(getTranslation("care.clients.explained")),
                        search,
                        count,
                        list);
    }

    /** Puts the search into the address, so that a reload, the back button and a sent link show the same. */
    private void follow() {
        UI.getCurrent().navigate(ClientsView.class, Choices.address(Map.of(SEARCH, search.getValue())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCH)
                .orElse(""));
        refresh();
    }

    private void refresh() {
        long found = clients.count(search.getValue());
        count.setText(getTranslation("care.clients.count", found));
        list.removeAll();
        list.add(found == 0 ? empty() : rows());
    }

    private Component empty() {
        return new EmptyState(search.isEmpty() ? "care.clients.empty" : "care.clients.none-found");
    }

    private Component rows() {
        String words = search.getValue();
        VirtualList<ClientInCare> rows = new VirtualList<>();
        rows.setId("clients");
        rows.addClassName("client-list");
        rows.setDataProvider(DataProvider.fromCallbacks(
                query -> clients.page(words, PageRequest.of(query.getPage(), query.getPageSize())).stream(),
                query -> (int) clients.count(words)));
        rows.setRenderer(
                new ComponentRenderer<>(client -> new ClientCard(client, first, reason -> end(client, reason))));
        rows.setItemAccessibleNameGenerator(ClientInCare::name);
        return rows;
    }

    private void end(ClientInCare client, String reason) {
        clients.end(client.client(), reason);
        Notices.done("care.end.done", client.name());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("care.clients.title");
    }
}
