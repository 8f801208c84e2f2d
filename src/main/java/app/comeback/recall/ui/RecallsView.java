package app.comeback.recall.ui;

import app.comeback.recall.RecallDesk;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Role;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.data.domain.PageRequest;

/** All recalls and how far the answers have come; clients are counted here, never named. */
@Route(RecallNavigation.DESK)
@Menu(order = 32, title = "recall.desk.menu")
@RolesAllowed({"MEDICAL_REVIEWER", "ADMIN"})
@StyleSheet("context://recall.css")
class RecallsView extends Composite<Div> implements HasDynamicTitle {

    private final transient RecallDesk desk;

    RecallsView(RecallDesk desk) {
        this.desk = desk;
        ViewHeader header = new ViewHeader(getTranslation("recall.desk.title"));
        if (CurrentActor.require().is(Role.MEDICAL_REVIEWER)) {
            header.setActions(open());
        }
        Div list = new Div(desk.count() == 0 ? new EmptyState("recall.desk.empty") : rows());
        list.addClassName("recall-list-frame");
        getContent().addClassNames("view", "recall-view");
        getContent().add(header, new Paragraph(getTranslation("recall.desk.explained")), list);
    }

    private Component open() {
        Button open = new Button(
                getTranslation("recall.desk.open"), event -> UI.getCurrent().navigate(OpenRecallView.class));
        open.setId("recall-open");
        open.addThemeVariants(ButtonVariant.PRIMARY);
        return open;
    }

    private Component rows() {
        VirtualList<RecallDesk.Row> rows = new VirtualList<>();
        rows.setId("recalls");
        rows.addClassName("recall-list");
        rows.setDataProvider(DataProvider.fromCallbacks(
                query -> desk.page(PageRequest.of(query.getPage(), query.getPageSize())).stream(),
                query -> (int) desk.count()));
        rows.setRenderer(new ComponentRenderer<>(RecallCard::new));
        rows.setItemAccessibleNameGenerator(row -> row.recall().title());
        return rows;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("recall.desk.title");
    }
}
