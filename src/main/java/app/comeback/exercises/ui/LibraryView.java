package app.comeback.exercises.ui;

import app.comeback.exercises.Clearance;
import app.comeback.exercises.ClientRestrictions;
import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.exercises.Restriction;
import app.comeback.exercises.StoredRestriction;
import app.comeback.shared.Actor;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Role;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
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
@Menu(order = 40, title = "exercises.menu.library")
@PermitAll
@StyleSheet("context://exercises.css")
class LibraryView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ExerciseLibrary library;
    private final transient ClientRestrictions restrictions;
    private final LibraryFilters filters = new LibraryFilters(this::follow);
    private final OwnRestrictions own = new OwnRestrictions();
    private final Span count = new Span();
    private final Div found = new Div();

    LibraryView(ExerciseLibrary library, ClientRestrictions restrictions) {
        this.library = library;
        this.restrictions = restrictions;
        count.setId("library-count");
        count.getElement().setAttribute("role", "status");
        found.setId("library-found");
        getContent().addClassNames("view", "library-view");
        getContent().add(new ViewHeader(getTranslation("exercises.library.title")), own, filters, count, found);
    }

    /** Puts the search into the address, so that a reload, the back button and a sent link show the same. */
    private void follow() {
        UI.getCurrent().navigate(LibraryView.class, filters.address());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        List<StoredRestriction> mine = mine();
        own.show(mine);
        List<Restriction> given =
                mine.stream().map(StoredRestriction::restriction).toList();
        List<Exercise> exercises = library.search(filters.search());
        count.setText(getTranslation("exercises.library.count", exercises.size()));
        found.removeAll();
        if (exercises.isEmpty()) {
            found.add(new EmptyState("exercises.library.empty", clear()));
        } else {
            UnorderedList cards = new UnorderedList();
            cards.addClassName("exercise-cards");
            exercises.forEach(exercise -> cards.add(new ExerciseCard(
                    exercise, library.pictureAddress(exercise.id()), Clearance.check(exercise, given))));
            found.add(cards);
        }
    }

    private List<StoredRestriction> mine() {
        Actor me = CurrentActor.require();
        return me.is(Role.CLIENT) ? restrictions.of(me.id()) : List.of();
    }

    private Button clear() {
        Button clear = new Button(getTranslation("exercises.library.clear"), event -> UI.getCurrent()
                .navigate(LibraryView.class, QueryParameters.empty()));
        clear.setId("library-clear");
        return clear;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exercises.library.title");
    }
}
