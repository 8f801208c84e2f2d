package app.comeback.practice.ui;

import app.comeback.practice.PracticeFigures;
import app.comeback.practice.PracticeTable;
import app.comeback.practice.Slice;
import app.comeback.shared.ui.Choices;
import app.comeback.shared.ui.Pager;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.Map;

/** The figures of the practice, for admins: four tables, one at a time, each with its definitions and its file. */
@Route(PracticeNavigation.PATH)
@Menu(order = 61, title = "practice.menu")
@RolesAllowed("ADMIN")
@StyleSheet("context://practice.css")
class PracticeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PracticeFigures figures;
    private final Map<PracticeTable, RouterLink> tabs = new EnumMap<>(PracticeTable.class);
    private final H2 heading = new H2();
    private final Div panel = new Div();
    private final Pager pager = new Pager("practice", page -> turn(page - 1));
    private final Anchor export = new Anchor("", getTranslation("practice.export"));
    private PracticeTable table = PracticeTable.TRAINERS;

    PracticeView(PracticeFigures figures) {
        this.figures = figures;
        export.setId("practice-export");
        export.addClassName("practice-export");
        export.setRouterIgnore(true);
        export.getElement().setAttribute("download", true);
        heading.setId("practice-heading");
        heading.getElement().setAttribute("tabindex", "-1");
        Div head = new Div(heading, export);
        head.addClassName("practice-head");
        panel.setId("practice-panel");
        getContent().addClassNames("view", "practice");
        getContent()
                .add(
                        new ViewHeader(getTranslation("practice.title")),
                        new Paragraph(getTranslation("practice.explained")),
                        navigation(),
                        head,
                        panel,
                        pager);
    }

    private Component navigation() {
        Nav nav = new Nav();
        nav.addClassName("practice-tabs");
        nav.setAriaLabel(getTranslation("practice.tables"));
        for (PracticeTable one : PracticeTable.values()) {
            RouterLink link = new RouterLink(getTranslation("practice.table." + one), PracticeView.class);
            link.setId("practice-tab-" + Choices.word(one));
            link.setQueryParameters(PracticeNavigation.address(one, 0));
            tabs.put(one, link);
            nav.add(link);
        }
        return nav;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        PracticeTable asked = Choices.read(address, PracticeNavigation.TABLE, PracticeTable.values());
        table = asked == null ? PracticeTable.TRAINERS : asked;
        tabs.forEach((one, link) -> {
            if (one == table) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
        heading.setText(getTranslation("practice.table." + table));
        export.setHref(PracticeNavigation.file(table));
        panel.removeAll();
        panel.add(content(PracticeNavigation.page(address)));
    }

    private Component content(int page) {
        pager.setVisible(false);
        return switch (table) {
            case TRAINERS -> {
                PracticeFigures.Load load = figures.load(page);
                show(load.trainers());
                yield new TrainersPanel(load);
            }
            case WITHOUT_TRAINER -> {
                PracticeFigures.Uncared uncared = figures.withoutTrainer(page);
                show(uncared.clients());
                yield new WithoutTrainerPanel(uncared);
            }
            case WAITING -> new WaitingPanel(figures.waiting());
            case PHASES -> new PhasesPanel(figures.reached());
        };
    }

    /** The button that was pressed may be gone at the end of the list, so the reader begins at the heading. */
    private void show(Slice<?> slice) {
        pager.show(slice.page() + 1, slice.pages());
    }

    private void turn(int page) {
        UI.getCurrent().navigate(PracticeView.class, PracticeNavigation.address(table, page));
        heading.getElement().callJsFunction("focus");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.page-title", getTranslation("practice.table." + table));
    }
}
