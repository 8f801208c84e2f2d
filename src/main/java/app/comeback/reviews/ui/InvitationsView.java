package app.comeback.reviews.ui;

import app.comeback.reviews.Invitations;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import app.comeback.shared.ui.Times;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;

/** Who was invited to review, month by month, and who was not and why (REV-10). */
@Route(ReviewsNavigation.INVITATIONS)
@Menu(order = 67, title = "reviews.invitations.menu")
@RolesAllowed("ADMIN")
@StyleSheet("context://own-reviews.css")
class InvitationsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Invitations invitations;

    InvitationsView(Invitations invitations) {
        this.invitations = invitations;
        getContent().addClassNames("view", "own-reviews-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Invitations.Report report = invitations.report();
        getContent().removeAll();
        getContent()
                .add(new ViewHeader(getPageTitle()), new Paragraph(getTranslation("reviews.invitations.explained")));
        if (!report.isOn()) {
            getContent().add(new EmptyState("reviews.invitations.switched-off"));
        }
        if (!report.months().isEmpty()) {
            getContent().add(panel("reviews.invitations.months", months(report)));
        } else if (report.isOn()) {
            getContent().add(new EmptyState("reviews.invitations.none"));
        }
        if (!report.missing().isEmpty()) {
            getContent().add(panel("reviews.invitations.missing", missing(report)));
        }
    }

    private Section panel(String key, Component content) {
        Section panel = new Section(new H2(getTranslation(key)), content);
        panel.addClassName("own-review-card");
        return panel;
    }

    private Component months(Invitations.Report report) {
        DateTimeFormatter month = DateTimeFormatter.ofPattern("MMMM yyyy", getLocale());
        Grid<Invitations.Month> grid = new Grid<>();
        grid.setId("invitations-months");
        column(grid, "reviews.invitations.month", row -> month.format(row.month()));
        grid.addComponentColumn(this::share)
                .setHeader(getTranslation("reviews.invitations.share"))
                .setAutoWidth(true);
        column(grid, "reviews.invitations.eligible", row -> Integer.toString(row.eligible()));
        column(grid, "reviews.invitations.invited", row -> Integer.toString(row.invited()));
        column(grid, "reviews.invitations.opted-out", row -> Integer.toString(row.optedOut()));
        column(grid, "reviews.invitations.waiting", row -> Integer.toString(row.waiting()));
        column(grid, "reviews.invitations.overdue", row -> Integer.toString(row.overdue()));
        grid.setItems(report.months());
        grid.setAllRowsVisible(true);
        return grid;
    }

    private static <T> void column(Grid<T> grid, String key, ValueProvider<T, String> value) {
        grid.addColumn(value).setHeader(grid.getTranslation(key)).setAutoWidth(true);
    }

    private StatusLabel share(Invitations.Month month) {
        Integer share = month.share();
        if (share == null) {
            return new StatusLabel(Tone.NEUTRAL, getTranslation("reviews.invitations.share.none"));
        }
        return new StatusLabel(
                month.overdue() == 0 ? Tone.GOOD : Tone.STOP, getTranslation("reviews.invitations.share.of", share));
    }

    private Component missing(Invitations.Report report) {
        Grid<Invitations.Missing> grid = new Grid<>();
        grid.setId("invitations-missing");
        column(grid, "reviews.invitations.client", Invitations.Missing::client);
        column(grid, "reviews.invitations.about", Invitations.Missing::subject);
        column(grid, "reviews.invitations.why", row -> getTranslation("reviews.invitations.why." + row.why()));
        column(grid, "reviews.invitations.due", row -> Times.date(row.dueAt()));
        grid.setItems(report.missing());
        return grid;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reviews.invitations.title");
    }
}
