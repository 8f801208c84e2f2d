package app.comeback.attention.ui;

import app.comeback.attention.Today;
import app.comeback.attention.Today.Filter;
import app.comeback.attention.Today.Item;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.Pager;
import app.comeback.shared.ui.UndoNotice;
import app.comeback.shared.ui.ViewHeader;
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
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** Who needs the signed-in practitioner, the most urgent first. */
@Route(WorkspaceNavigation.WORKSPACE)
@Menu(order = 10, title = "attention.menu.today")
@RolesAllowed("TRAINER")
@StyleSheet("context://attention.css")
class WorkspaceView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Today today;
    private final transient LineWords words;
    private final Paragraph count = new Paragraph();
    private final Filters filters = new Filters(this::follow);
    private final Div list = new Div();
    private final Pager pager = new Pager("today", page -> turn(page - 1));
    private transient Filter filter = Filter.ALL;
    private List<LineCard> cards = List.of();
    private int number;

    WorkspaceView(Today today, LineWords words) {
        this.today = today;
        this.words = words;
        count.setId("attention-count");
        count.getElement().setAttribute("role", "status");
        list.setId("attention-list");
        list.addClassName("attention-frame");
        list.getElement().setAttribute("tabindex", "-1");
        getContent().addClassNames("view", "workspace");
        getContent().add(new ViewHeader(getTranslation("attention.title")), count, filters, list, pager);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = Filters.read(event.getLocation().getQueryParameters());
        number = Filters.page(event.getLocation().getQueryParameters());
        refresh();
    }

    /** Puts what was chosen into the address, so that a reload, the back button and a sent link show the same. */
    private void follow() {
        open(filters.chosen(), 0);
    }

    /** The new page begins at its first line, for the eye and for the keyboard. */
    private void turn(int page) {
        open(filter, page);
        list.getElement().callJsFunction("focus");
        list.getElement().callJsFunction("scrollIntoView");
    }

    private static void open(Filter filter, int page) {
        UI.getCurrent().navigate(WorkspaceView.class, Filters.address(filter, page));
    }

    private void refresh() {
        Today.Page page = today.page(filter, number);
        number = page.number();
        Today.Counts counts = page.counts();
        count.setText(
                counts.clients() == 0 ? "" : getTranslation("attention.count", counts.needing(), counts.onTheirWay()));
        filters.show(filter, counts);
        filters.setVisible(counts.clients() > 0 || page.found() > 0);
        list.removeAll();
        cards = List.of();
        list.add(page.items().isEmpty() ? empty(counts) : lines(page));
        pager.show(page.number() + 1, page.pages());
    }

    private Component lines(Today.Page page) {
        UnorderedList lines = new UnorderedList();
        lines.addClassName("attention-lines");
        cards = page.items().stream()
                .map(item -> new LineCard(item, words, this::dismiss, this::takeBack))
                .toList();
        cards.forEach(lines::add);
        return lines;
    }

    private Component empty(Today.Counts counts) {
        if (filter.isNarrow()) {
            Anchor all = new Anchor(WorkspaceNavigation.WORKSPACE, getTranslation("attention.filter.clear"));
            all.setId("attention-all");
            return new EmptyState("attention.empty.filter", all);
        }
        if (filter.dismissed()) {
            return new EmptyState("attention.empty.dismissed");
        }
        return new EmptyState(counts.clients() == 0 ? "attention.empty.nobody" : "attention.empty");
    }

    private void dismiss(Item line) {
        UUID id = UUID.randomUUID();
        String kind = words.kind(line.cause().kind());
        new DismissDialog(getTranslation("attention.dismiss.whom", kind, who(line)), reason -> {
                    today.dismiss(id, line.id(), reason);
                    refreshInPlaceOf(line);
                    new UndoNotice(
                                    "undo-dismissal",
                                    getTranslation("attention.dismissed", kind, who(line)),
                                    getTranslation("attention.take-back"),
                                    () -> takeBack(id, line))
                            .open();
                })
                .open();
    }

    /** The keyboard goes on at the line that has taken the place of this one. */
    private void refreshInPlaceOf(Item line) {
        int place = cards.stream().map(LineCard::id).toList().indexOf(line.id());
        refresh();
        if (cards.isEmpty()) {
            list.getElement().callJsFunction("focus");
        } else {
            cards.get(Math.clamp(place, 0, cards.size() - 1)).focus();
        }
    }

    private void takeBack(Item line) {
        if (line.dismissal() != null) {
            takeBack(line.dismissal().id(), line);
        }
    }

    private void takeBack(UUID dismissal, Item line) {
        today.takeBack(dismissal);
        Notices.done("attention.taken-back", words.kind(line.cause().kind()), who(line));
        refreshInPlaceOf(line);
    }

    private String who(Item line) {
        return line.client() == null ? getTranslation("attention.own") : line.name();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("attention.title");
    }
}
