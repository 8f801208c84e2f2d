package app.comeback.notifications.ui;

import app.comeback.notifications.MailAdmin;
import app.comeback.notifications.MailRow;
import app.comeback.shared.ui.Choices;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Times;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Map;

/** The outbox, for admins: what was written, what left, and what could not. */
@Route("admin/mail")
@Menu(order = 64, title = "notifications.mail.title")
@RolesAllowed("ADMIN")
@StyleSheet("context://admin.css")
class MailView extends Composite<VerticalLayout> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ROW = """
            <div class="admin-row">
              <a href="${item.address}">${item.subject}</a>
              <span>${item.recipient}</span>
              <span><span class="status status-${item.tone}"><span aria-hidden="true">${item.sign}</span>
                <span>${item.state}</span></span></span>
              <span class="admin-soft">${item.written}</span>
            </div>
            """;

    private final transient MailAdmin mail;
    private final Select<MailRow.State> state = new Select<>();
    private final Span count = new Span();
    private final Grid<MailRow> grid = new Grid<>();

    MailView(MailAdmin mail) {
        this.mail = mail;
        getContent().addClassName("view");
        getContent().add(new ViewHeader(getTranslation("notifications.mail.title")));
        if (!mail.isSending()) {
            getContent().add(new Paragraph(getTranslation("notifications.mail.not-sending")));
        }
        state.setId("mail-state");
        state.setLabel(getTranslation("notifications.mail.state"));
        state.setItems(MailRow.State.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("notifications.mail.all"));
        state.setItemLabelGenerator(one -> one == null ? getTranslation("notifications.mail.all") : MailWords.of(one));
        state.addValueChangeListener(event -> follow(event.isFromClient()));
        count.setId("mail-count");
        count.getElement().setAttribute("role", "status");
        prepareGrid();
        Div filters = new Div(state);
        filters.addClassName("admin-filters");
        getContent().add(filters, count, grid);
    }

    private void prepareGrid() {
        grid.setId("mails");
        grid.getElement().setAttribute("aria-label", getTranslation("notifications.mail.title"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(LitRenderer.<MailRow>of(ROW)
                        .withProperty("address", row -> "admin/mail/" + row.id())
                        .withProperty("subject", MailRow::subject)
                        .withProperty("recipient", MailRow::recipient)
                        .withProperty(
                                "tone",
                                row -> MailWords.tone(row.state()).name().toLowerCase(Locale.ROOT))
                        .withProperty("sign", row -> MailWords.tone(row.state()).sign())
                        .withProperty("state", row -> MailWords.of(row.state()))
                        .withProperty("written", row -> Times.dateTime(row.createdAt())))
                .setHeader(getTranslation("notifications.mail.columns"));
        grid.setItemsPageable(page -> mail.page(state.getValue(), page), page -> mail.count(state.getValue()));
        grid.setEmptyStateComponent(new EmptyState("notifications.mail.empty"));
    }

    private void follow(boolean chosen) {
        if (chosen) {
            String word = state.getValue() == null ? "" : Choices.word(state.getValue());
            UI.getCurrent().navigate(MailView.class, Choices.address(Map.of("state", word)));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state.setValue(Choices.read(event.getLocation().getQueryParameters(), "state", MailRow.State.values()));
        grid.getDataProvider().refreshAll();
        count.setText(getTranslation("notifications.mail.count", mail.count(state.getValue())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notifications.mail.title");
    }
}
