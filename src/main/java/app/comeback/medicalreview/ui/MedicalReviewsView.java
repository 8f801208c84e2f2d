package app.comeback.medicalreview.ui;

import app.comeback.medicalreview.ReviewDesk;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;

/** What waits for a reviewer, by due day. */
@Route(MedicalReviewsNavigation.QUEUE)
@Menu(order = 31, title = "medicalreview.menu")
@RolesAllowed("MEDICAL_REVIEWER")
@StyleSheet("context://medicalreview.css")
class MedicalReviewsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String SHOW = "show";

    private final transient ReviewDesk desk;
    private final Nav filter = new Nav();
    private final Div list = new Div();

    MedicalReviewsView(ReviewDesk desk) {
        this.desk = desk;
        filter.addClassName("filter-links");
        filter.getElement().setAttribute("aria-label", getTranslation("medicalreview.queue.filter"));
        list.addClassName("review-queue-frame");
        getContent().addClassNames("view", "review-queue-view");
        getContent()
                .add(
                        new ViewHeader(getTranslation("medicalreview.queue.title")),
                        new Paragraph(getTranslation("medicalreview.queue.explained")),
                        filter,
                        list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReviewDesk.Show show = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOW)
                .flatMap(MedicalReviewsView::parse)
                .orElse(ReviewDesk.Show.WAITING);
        filter.removeAll();
        Arrays.stream(ReviewDesk.Show.values()).forEach(choice -> filter.add(link(choice, choice == show)));
        list.removeAll();
        list.add(desk.count(show) == 0 ? empty(show) : queue(show));
    }

    private Component link(ReviewDesk.Show choice, boolean chosen) {
        RouterLink link = new RouterLink(
                getTranslation("medicalreview.queue.show." + choice, desk.count(choice)), MedicalReviewsView.class);
        link.setQueryParameters(QueryParameters.of(SHOW, word(choice)));
        link.setId("show-" + word(choice));
        if (chosen) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Component queue(ReviewDesk.Show show) {
        VirtualList<ReviewDesk.Row> rows = new VirtualList<>();
        rows.setId("queue");
        rows.addClassName("review-queue");
        rows.setDataProvider(DataProvider.fromCallbacks(
                query -> desk.page(show, PageRequest.of(query.getPage(), query.getPageSize())).stream(),
                query -> (int) desk.count(show)));
        rows.setRenderer(new ComponentRenderer<>(RequestCard::new));
        rows.setItemAccessibleNameGenerator(ReviewDesk.Row::title);
        return rows;
    }

    private static Component empty(ReviewDesk.Show show) {
        return new EmptyState("medicalreview.queue.empty." + show);
    }

    private static Optional<ReviewDesk.Show> parse(String word) {
        return Arrays.stream(ReviewDesk.Show.values())
                .filter(choice -> word(choice).equals(word))
                .findFirst();
    }

    private static String word(ReviewDesk.Show choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String getPageTitle() {
        return getTranslation("medicalreview.queue.title");
    }
}
