package app.comeback.access.ui;

import app.comeback.access.PeopleAdmin;
import app.comeback.access.PeopleFilter;
import app.comeback.access.PersonRow;
import app.comeback.shared.Role;
import app.comeback.shared.ui.Choices;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Times;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Map;

/** Everyone who has an account, for admins. */
@Route(AccessNavigation.PEOPLE)
@Menu(order = 60, title = "access.people.title")
@RolesAllowed("ADMIN")
@StyleSheet("context://admin.css")
class PeopleView extends Composite<VerticalLayout> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ROW = """
            <div class="admin-row">
              <a href="${item.address}">${item.name}</a>
              <span>${item.email}</span>
              <span>${item.roles}</span>
              <span><span class="status status-${item.tone}"><span>${item.state}</span></span>
                <span class="admin-soft">${item.seen}</span></span>
            </div>
            """;

    private final transient PeopleAdmin people;
    private final TextField search = new TextField();
    private final Select<Role> role = new Select<>();
    private final Select<PeopleFilter.State> state = new Select<>();
    private final Span count = new Span();
    private final Grid<PersonRow> grid = new Grid<>();
    private PeopleFilter filter = PeopleFilter.ALL;

    PeopleView(PeopleAdmin people) {
        this.people = people;
        getContent().addClassName("view");
        Button invite = new Button(
                getTranslation("access.people.invite"), event -> new InviteDialog(people, this::refresh).open());
        invite.setId("people-invite");
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        prepareFilters();
        prepareGrid();
        count.setId("people-count");
        count.getElement().setAttribute("role", "status");
        Div filters = new Div(search, role, state);
        filters.addClassName("admin-filters");
        getContent().add(new ViewHeader(getTranslation("access.people.title"), invite), filters, count, grid);
    }

    private void prepareFilters() {
        search.setId("people-search");
        search.setLabel(getTranslation("access.people.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> follow(event.isFromClient()));
        role.setId("people-role");
        role.setLabel(getTranslation("access.people.role"));
        role.setItems(Role.values());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(getTranslation("access.people.all"));
        role.setItemLabelGenerator(one -> one == null ? getTranslation("access.people.all") : Words.of(one));
        role.addValueChangeListener(event -> follow(event.isFromClient()));
        state.setId("people-state");
        state.setLabel(getTranslation("access.people.state"));
        state.setItems(PeopleFilter.State.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("access.people.all"));
        state.setItemLabelGenerator(one -> one == null ? getTranslation("access.people.all") : Words.of(one));
        state.addValueChangeListener(event -> follow(event.isFromClient()));
    }

    private void prepareGrid() {
        grid.setId("people");
        grid.getElement().setAttribute("aria-label", getTranslation("access.people.title"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(LitRenderer.<PersonRow>of(ROW)
                        .withProperty(
                                "address",
                                row -> AccessNavigation.person(row.account().id()))
                        .withProperty("name", row -> row.account().displayName())
                        .withProperty("email", row -> row.account().email())
                        .withProperty("roles", row -> Words.of(row.account().roles()))
                        .withProperty("tone", row -> Words.tone(Words.state(row.account()))
                                .name()
                                .toLowerCase(Locale.ROOT))
                        .withProperty("state", row -> Words.of(Words.state(row.account())))
                        .withProperty("seen", PeopleView::seen))
                .setHeader(getTranslation("access.people.columns"))
                .setSortProperty("name");
        grid.setItemsPageable(page -> people.page(filter, page), page -> people.count(filter));
        grid.setEmptyStateComponent(new EmptyState("access.people.empty"));
    }

    private static String seen(PersonRow row) {
        return row.lastSeen() == null ? "" : Words.say("access.people.seen", Times.dateTime(row.lastSeen()));
    }

    private void follow(boolean chosen) {
        if (chosen) {
            UI.getCurrent()
                    .navigate(
                            PeopleView.class,
                            Choices.address(Map.of(
                                    "q", search.getValue(),
                                    "role", role.getValue() == null ? "" : Choices.word(role.getValue()),
                                    "state", state.getValue() == null ? "" : Choices.word(state.getValue()))));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        search.setValue(address.getSingleParameter("q").orElse(""));
        role.setValue(Choices.read(address, "role", Role.values()));
        state.setValue(Choices.read(address, "state", PeopleFilter.State.values()));
        filter = new PeopleFilter(search.getValue(), role.getValue(), state.getValue());
        refresh();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        count.setText(getTranslation("access.people.count", people.count(filter)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.people.title");
    }
}
