package app.comeback.audit.ui;

import app.comeback.audit.ActorNames;
import app.comeback.audit.AuditEntry;
import app.comeback.audit.AuditFilter;
import app.comeback.audit.AuditLog;
import app.comeback.shared.AccountId;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The record of who did what, for admins: the newest first. */
@Route("admin/audit")
@Menu(order = 66, title = "audit.title")
@RolesAllowed("ADMIN")
@StyleSheet("context://admin.css")
class AuditView extends Composite<VerticalLayout> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ROW = """
            <div class="admin-row">
              <span>${item.at}</span>
              <span>${item.actor}</span>
              <span>${item.action}</span>
              <span class="admin-soft">${item.subject}</span>
            </div>
            """;

    private final transient AuditLog log;
    private final transient ActorNames names;
    private final AuditFilters filters;
    private final Span count = new Span();
    private final Grid<AuditEntry> grid = new Grid<>();
    private final Map<AccountId, String> known = new HashMap<>();
    private AuditFilter filter = AuditFilter.ALL;

    AuditView(AuditLog log, ActorNames names) {
        this.log = log;
        this.names = names;
        this.filters = new AuditFilters(log, names);
        getContent().addClassName("view");
        count.setId("audit-count");
        count.getElement().setAttribute("role", "status");
        prepareGrid();
        getContent().add(new ViewHeader(getTranslation("audit.title")), filters, count, grid);
    }

    private void prepareGrid() {
        grid.setId("audit");
        grid.getElement().setAttribute("aria-label", getTranslation("audit.title"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(LitRenderer.<AuditEntry>of(ROW)
                        .withProperty("at", entry -> AuditWords.at(entry.at()))
                        .withProperty("actor", entry -> AuditWords.actor(entry, known))
                        .withProperty("action", AuditEntry::action)
                        .withProperty("subject", entry -> AuditWords.subject(entry, known)))
                .setHeader(getTranslation("audit.columns"));
        grid.setItems(DataProvider.fromCallbacks(
                query -> fetch(query.getOffset(), query.getLimit()), query -> log.count(filter)));
        grid.setEmptyStateComponent(new EmptyState("audit.empty"));
    }

    /** The names of a page come in one statement, whoever acted. */
    private Stream<AuditEntry> fetch(int offset, int limit) {
        List<AuditEntry> entries = log.page(filter, offset, limit);
        known.putAll(names.namesOf(entries.stream()
                .flatMap(entry -> Stream.of(entry.actor(), AuditWords.account(entry)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet())));
        return entries.stream();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = filters.read(event.getLocation().getQueryParameters());
        grid.getDataProvider().refreshAll();
        count.setText(getTranslation("audit.count", log.count(filter)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title");
    }
}
