package app.comeback.people.ui;

import app.comeback.people.CredentialChecks;
import app.comeback.people.CredentialQuery;
import app.comeback.people.CredentialRow;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** All credentials for the admins: which wait for a check, which count, which end soon. */
@Route("admin/credentials")
@Menu(order = 62, title = "people.menu.credentials")
@RolesAllowed("ADMIN")
@StyleSheet("context://people.css")
class CredentialsView extends Composite<VerticalLayout> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CredentialChecks checks;
    private final Select<CredentialQuery.Show> show = new Select<>();
    private final Select<CredentialQuery.Order> order = new Select<>();
    private final TextField search = new TextField();
    private final Span count = new Span();
    private final Grid<CredentialRow> grid = new Grid<>();

    CredentialsView(CredentialChecks checks) {
        this.checks = checks;
        getContent().addClassName("view");
        Button add = new Button(
                getTranslation("people.list.add"), event -> UI.getCurrent().navigate(NewCredentialView.class));
        add.setId("credential-add");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        prepareFilters();
        prepareGrid();
        count.setId("credentials-count");
        count.getElement().setAttribute("role", "status");
        getContent().add(new ViewHeader(getTranslation("people.list.title"), add), filters(), count, grid);
    }

    private void prepareFilters() {
        show.setId("credentials-show");
        show.setLabel(getTranslation("people.list.show"));
        show.setItems(CredentialQuery.Show.values());
        show.setItemLabelGenerator(choice -> getTranslation("people.show." + choice));
        order.setId("credentials-order");
        order.setLabel(getTranslation("people.list.order"));
        order.setItems(CredentialQuery.Order.values());
        order.setItemLabelGenerator(choice -> getTranslation("people.order." + choice));
        search.setId("credentials-search");
        search.setLabel(getTranslation("people.list.search"));
        search.setPlaceholder(getTranslation("people.list.search-hint"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        show.addValueChangeListener(event -> follow(event.isFromClient()));
        order.addValueChangeListener(event -> follow(event.isFromClient()));
        search.addValueChangeListener(event -> follow(event.isFromClient()));
    }

    private Div filters() {
        Div filters = new Div(show, search, order);
        filters.addClassName("people-filters");
        return filters;
    }

    private void prepareGrid() {
        grid.setId("credentials");
        grid.addThemeVariants(GridVariant.NO_ROW_BORDERS);
        grid.getElement().setAttribute("aria-label", getTranslation("people.list.title"));
        grid.addColumn(CredentialRowRenderer.create()).setHeader(getTranslation("people.list.credential"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addItemClickListener(event -> open(event.getItem()));
        grid.setItemsPageable(page -> checks.page(query(), page), page -> checks.count(query()));
    }

    private static void open(CredentialRow row) {
        UI.getCurrent().navigate("admin/credentials/" + row.id());
    }

    private CredentialQuery query() {
        return new CredentialQuery(show.getValue(), search.getValue(), order.getValue());
    }

    /** Puts what was chosen into the address, so that a reload, the back button and a sent link show the same. */
    private void follow(boolean chosen) {
        if (chosen) {
            CredentialQuery query = query();
            UI.getCurrent()
                    .navigate(
                            CredentialsView.class,
                            QueryParameters.simple(Map.of(
                                    "state", word(query.show()), "q", query.search(), "order", word(query.order()))));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        show.setValue(choice(
                CredentialQuery.Show.values(),
                address.getSingleParameter("state").orElse(""),
                CredentialQuery.Show.WAITING_FOR_ME));
        order.setValue(choice(
                CredentialQuery.Order.values(),
                address.getSingleParameter("order").orElse(""),
                CredentialQuery.Order.EXPIRY));
        search.setValue(address.getSingleParameter("q").orElse(""));
        refresh();
    }

    private void refresh() {
        boolean isQueue = show.getValue() == CredentialQuery.Show.WAITING_FOR_ME && search.isEmpty();
        grid.setEmptyStateComponent(new EmptyState(isQueue ? "people.list.none-waiting" : "people.list.empty"));
        grid.getDataProvider().refreshAll();
        count.setText(getTranslation("people.list.count", checks.count(query())));
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> E choice(E[] all, String word, E otherwise) {
        return Arrays.stream(all)
                .filter(choice -> word(choice).equals(word))
                .findFirst()
                .orElse(otherwise);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.list.title");
    }
}
