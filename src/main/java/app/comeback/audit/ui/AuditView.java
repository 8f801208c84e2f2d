package app.comeback.audit.ui;

import app.comeback.audit.ActorNames;
import app.comeback.audit.AuditEntry;
import app.comeback.audit.AuditFilter;
import app.comeback.audit.AuditLog;
import app.comeback.audit.SubjectNames;
import app.comeback.shared.Texts;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Times;
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
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** The record of who did what, for admins: the newest first. */
@Route("admin/audit")
@Menu(order = 66, title = "audit.title")
@RolesAllowed("ADMIN")
@StyleSheet("context://admin.css")
class AuditView extends Composite<VerticalLayout> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ROW = """
            <div class="admin-row audit-row">
              <span class="admin-soft">${item.at}</span>
              <span>${item.sentence}<span class="audit-exactly">${item.exactly}</span></span>
            </div>
            """;

    private final transient AuditLog log;
    private final transient AuditNames names;
    private final transient AuditWords words;
    private final AuditFilters filters;
    private final Span count = new Span();
    private final Grid<AuditEntry> grid = new Grid<>();
    private AuditFilter filter = AuditFilter.ALL;

    AuditView(AuditLog log, ActorNames people, ObjectProvider<SubjectNames> kinds, Texts texts) {
        this.log = log;
        this.names = new AuditNames(people, kinds.stream().toList());
        this.words = new AuditWords(texts, names, getLocale());
        this.filters = new AuditFilters(log, people, words);
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
                        .withProperty("at", entry -> Times.dateTime(entry.at()))
                        .withProperty("sentence", words::sentence)
                        .withProperty("exactly", words::exactly))
                .setHeader(getTranslation("audit.columns"));
        grid.setItems(DataProvider.fromCallbacks(
                query -> fetch(query.getOffset(), query.getLimit()), query -> log.count(filter)));
        grid.setEmptyStateComponent(new EmptyState("audit.empty"));
    }

    private Stream<AuditEntry> fetch(int offset, int limit) {
        List<AuditEntry> entries = log.page(filter, offset, limit);
        names.learn(entries);
        return entries.stream();
    }

    /** The entry as its row says it. */
    String said(AuditEntry entry) {
        return words.sentence(entry) + " " + words.exactly(entry);
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
