package app.comeback.templates.ui;

import app.comeback.shared.Refused;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.Pager;
import app.comeback.shared.ui.UndoNotice;
import app.comeback.shared.ui.ViewHeader;
import app.comeback.templates.TemplateShelf;
import app.comeback.templates.TemplateShelf.Page;
import app.comeback.templates.TemplateShelf.Shelved;
import app.comeback.templates.TemplateShelf.Wanted;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The practitioner's plan templates, to look through and to put own ones away. */
@Route(TemplatesNavigation.TEMPLATES)
@Menu(order = 41, title = "templates.menu")
@RolesAllowed("TRAINER")
@StyleSheet("context://templates.css")
class TemplatesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final transient TemplateShelf shelf;
    private final TemplateFilters filters = new TemplateFilters(() -> turn(1));
    private final Paragraph count = new Paragraph();
    private final Div found = new Div();
    private final Pager pager = new Pager("templates", this::turn);
    private int page = 1;

    TemplatesView(TemplateShelf shelf) {
        this.shelf = shelf;
        count.getElement().setAttribute("role", "status");
        count.setId("templates-count");
        getContent().addClassNames("view", "templates-view");
        getContent()
                .add(
                        new ViewHeader(getTranslation("templates.title")),
                        new Paragraph(getTranslation("templates.explained")),
                        filters,
                        count,
                        found,
                        pager);
    }

    /** Puts the filters into the address, so that a reload, the back button and a sent link show the same. */
    private void turn(int to) {
        UI.getCurrent().navigate(TemplatesView.class, filters.address(to));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        filters.read(address);
        page = address.getSingleParameter("page")
                .filter(word -> word.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf)
                .orElse(1);
        refresh();
    }

    private void refresh() {
        Wanted wanted = filters.wanted();
        Page shown = shelf.page(wanted, page, PAGE);
        count.setText(getTranslation("templates.count", shown.all()));
        pager.show(shown.number(), shown.pages());
        found.removeAll();
        found.add(shown.rows().isEmpty() ? empty(wanted) : cards(shown));
    }

    private Component empty(Wanted wanted) {
        Anchor all = new Anchor(TemplatesNavigation.templates(), getTranslation("templates.clear"));
        all.setId("templates-clear");
        all.addClassName("templates-link");
        if (wanted.isNarrow()) {
            return new EmptyState("templates.none-found", all);
        }
        return wanted.archived() ? new EmptyState("templates.none-archived", all) : new EmptyState("templates.none");
    }

    private Component cards(Page shown) {
        UnorderedList cards = new UnorderedList();
        cards.addClassName("templates-list");
        shown.rows()
                .forEach(row -> cards.add(new TemplateCard(row, filters.wanted().archived(), () -> move(row))));
        return cards;
    }

    private void move(Shelved row) {
        boolean isBack = filters.wanted().archived();
        if (!put(row, isBack)) {
            return;
        }
        if (isBack) {
            Notices.done("templates.restored", row.name());
        } else {
            new UndoNotice(
                            "templates-undo",
                            getTranslation("templates.archived-done", row.name()),
                            getTranslation("templates.undo"),
                            () -> put(row, true))
                    .open();
        }
    }

    private boolean put(Shelved row, boolean back) {
        try {
            if (back) {
                shelf.restore(row.ref().template());
            } else {
                shelf.archive(row.ref().template());
            }
            return true;
        } catch (Refused refused) {
            Notices.refused(refused);
            return false;
        } finally {
            refresh();
            filters.focus();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("templates.title");
    }
}
