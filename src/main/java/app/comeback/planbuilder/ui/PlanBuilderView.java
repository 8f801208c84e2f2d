package app.comeback.planbuilder.ui;

import app.comeback.care.ClientInCare;
import app.comeback.care.ui.ClientHeader;
import app.comeback.plans.Hindrance;
import app.comeback.plans.PlanDesk;
import app.comeback.plans.PlanPage;
import app.comeback.plans.ui.PlansNavigation;
import app.comeback.shared.ui.EmptyState;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The board on which a client's plan is built; the address names the client and the week. */
@Route(PlanBuilderNavigation.ROUTE)
@RolesAllowed("TRAINER")
@StyleSheet("context://plans.css")
@StyleSheet("context://planbuilder.css")
class PlanBuilderView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String WEEK = "week";

    private final ClientHeader header;
    private final transient PlanDesk desk;
    private final transient Workbenches workbenches;
    private final Div body = new Div();
    private String title = "";
    private @Nullable ClientInCare client;
    private @Nullable Workbench bench;

    PlanBuilderView(ClientHeader header, PlanDesk desk, Workbenches workbenches) {
        this.header = header;
        this.desk = desk;
        this.workbenches = workbenches;
        getContent().addClassNames("view", "board-view");
        getContent().add(header, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("client").orElse("");
        QueryParameters address = event.getLocation().getQueryParameters();
        boolean isSame = client != null && client.client().toString().equals(id);
        if (!isSame || bench == null || address.getSingleParameter("template").isPresent()) {
            open(id, address);
        } else {
            openWeek(bench, address);
        }
    }

    /** Opens the week that the address names; without one the week in which we are. */
    private static void openWeek(Workbench bench, QueryParameters address) {
        int week = bench.weekOfToday();
        try {
            week = address.getSingleParameter(WEEK).map(Integer::parseInt).orElse(week + 1) - 1;
        } catch (NumberFormatException notANumber) {
            // The address was written by hand: the week of today is a good answer to it.
        }
        bench.openWeek(week);
    }

    private void open(String id, QueryParameters address) {
        body.removeAll();
        bench = null;
        title = getTranslation("planbuilder.title");
        Optional<ClientInCare> opened = header.open(id, "plan");
        client = opened.orElse(null);
        opened.ifPresent(known -> {
            title = getTranslation("planbuilder.title.of", known.name());
            show(known, address);
        });
    }

    private void show(ClientInCare known, QueryParameters address) {
        PlanPage page = desk.open(known.client());
        Anchor back = new Anchor(PlansNavigation.of(known.client()), getTranslation("planbuilder.back"));
        back.setId("board-back");
        body.add(back, new H2(getTranslation("planbuilder.title")));
        if (page.protocol() == null || page.presentation() == null) {
            body.add(nothingToBuildOn(page.hindrance()));
            return;
        }
        Workbench opened = workbenches.of(page, address, week -> reopen(known, week));
        bench = opened;
        body.add(opened);
        if (TemplateStart.of(address).isPresent()) {
            // A reload goes on with the draft; it does not begin with the template once more.
            getElement().executeJs("history.replaceState(history.state, '', location.pathname + '?week=1')");
        }
        openWeek(opened, address);
    }

    private void reopen(ClientInCare known, int week) {
        open(known.client().toString(), QueryParameters.simple(Map.of(WEEK, Integer.toString(week + 1))));
    }

    private Div nothingToBuildOn(@Nullable Hindrance hindrance) {
        Div why = new Div(new EmptyState("planbuilder.nothing"));
        if (hindrance != null) {
            why.add(new Paragraph(
                    getTranslation(hindrance.key(), hindrance.arguments().toArray())));
        }
        return why;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
