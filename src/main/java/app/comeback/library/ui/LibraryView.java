package app.comeback.library.ui;

import app.comeback.exercises.Clearance;
import app.comeback.exercises.ClientRestrictions;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.exercises.Restriction;
import app.comeback.exercises.StoredRestriction;
import app.comeback.exercises.ui.ExercisesNavigation;
import app.comeback.library.LibrarySearch;
import app.comeback.library.LibrarySearch.Found;
import app.comeback.shared.Actor;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Role;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Pager;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** All exercises, to look for one; a client sees beside each whether it is all right for them now. */
@Route(ExercisesNavigation.LIBRARY)
@Menu(order = 40, title = "library.menu")
@PermitAll
@StyleSheet("context://exercises.css")
@StyleSheet("context://library.css")
class LibraryView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** Fills the last row with two, three and four cards beside one another. */
    private static final int PAGE = 36;

    private final transient LibrarySearch search;
    private final transient ExerciseLibrary library;
    private final transient ClientRestrictions restrictions;
    private final LibraryFilters filters;
    private final OwnRestrictions own = new OwnRestrictions();
    private final ShareLine share = new ShareLine();
    private final Span count = new Span();
    private final Div found = new Div();
    private final Pager pager = new Pager("library", this::turn);

    LibraryView(LibrarySearch search, ExerciseLibrary library, ClientRestrictions restrictions) {
        this.search = search;
        this.library = library;
        this.restrictions = restrictions;
        filters = new LibraryFilters(isPractitioner(), () -> turn(1));
        count.setId("library-count");
        count.getElement().setAttribute("role", "status");
        found.setId("library-found");
        ViewHeader header = new ViewHeader(getTranslation("library.title"));
        getContent().addClassNames("view", "library-view");
        getContent().add(header, own, share, filters, count, found, pager);
        if (isPractitioner()) {
            Button add = new Button(
                    getTranslation("library.add"), event -> UI.getCurrent().navigate(NewExerciseView.class));
            add.setId("library-add");
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.setActions(add);
        }
    }

    private static boolean isPractitioner() {
        return CurrentActor.require().is(Role.TRAINER);
    }

    /** Puts the search into the address, so that a reload, the back button and a sent link show the same. */
    private void turn(int page) {
        UI.getCurrent().navigate(LibraryView.class, filters.address(page));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        filters.read(address);
        if (isPractitioner()) {
            share.show(search.share());
        }
        long all = search.count(filters.query());
        int pages = (int) Math.max(1, Math.ceilDiv(all, PAGE));
        int page = Math.min(pages, page(address));
        count.setText(getTranslation("library.count", all));
        pager.show(page, pages);
        show(search.search(filters.query(), (page - 1) * PAGE, PAGE));
    }

    private static int page(QueryParameters address) {
        return address.getSingleParameter("page")
                .filter(word -> word.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    private void show(List<Found> page) {
        List<StoredRestriction> mine = mine();
        own.show(mine);
        List<Restriction> given =
                mine.stream().map(StoredRestriction::restriction).toList();
        found.removeAll();
        if (page.isEmpty()) {
            found.add(new EmptyState("library.empty", clear()));
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassName("exercise-cards");
        page.forEach(one -> cards.add(card(one, given)));
        found.add(cards);
    }

    private ExerciseCard card(Found one, List<Restriction> given) {
        return library.find(one.id())
                .filter(exercise -> one.usable() || !one.own())
                .map(exercise -> new ExerciseCard(
                        one, exercise, library.pictureAddress(one.id()), Clearance.check(exercise, given)))
                .orElseGet(() -> new ExerciseCard(one));
    }

    private List<StoredRestriction> mine() {
        Actor me = CurrentActor.require();
        return me.is(Role.CLIENT) ? restrictions.of(me.id()) : List.of();
    }

    private Button clear() {
        Button clear = new Button(getTranslation("library.clear"), event -> UI.getCurrent()
                .navigate(LibraryView.class, QueryParameters.empty()));
        clear.setId("library-clear");
        return clear;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("library.title");
    }
}
