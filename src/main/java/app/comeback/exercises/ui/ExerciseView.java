package app.comeback.exercises.ui;

import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** One exercise: its picture, how it is done, how much, what it asks, and what is easier or harder. */
@Route(ExercisesNavigation.LIBRARY + "/:exercise")
@PermitAll
@StyleSheet("context://exercises.css")
class ExerciseView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ExerciseLibrary library;
    private final transient List<ExerciseExtra> extras;
    private String title = "";

    ExerciseView(ExerciseLibrary library, List<ExerciseExtra> extras) {
        this.library = library;
        this.extras = List.copyOf(extras);
        getContent().addClassNames("view", "exercise-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        String id = event.getRouteParameters().get("exercise").orElse("");
        Optional<Exercise> exercise = find(id);
        title = exercise.map(Exercise::name).orElseGet(() -> getTranslation("exercises.none"));
        Anchor all = new Anchor(ExercisesNavigation.library(), getTranslation("exercises.all"));
        all.setId("to-library");
        all.addClassName("exercise-tap");
        getContent().add(all, new ViewHeader(title));
        exercise.ifPresentOrElse(this::show, () -> getContent().add(new EmptyState("exercises.refused.unknown")));
    }

    private Optional<Exercise> find(String id) {
        try {
            return library.find(new ExerciseId(id));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private void show(Exercise exercise) {
        Paragraph purpose = new Paragraph(exercise.purpose());
        purpose.addClassName("exercise-purpose");
        Div columns = new Div(
                new ExercisePictureFrame(exercise, library.pictureAddress(exercise.id())),
                new HowPanel(exercise),
                new DosePanel(exercise.dose()));
        columns.addClassName("exercise-columns");
        getContent().add(purpose);
        extras(exercise, false);
        getContent().add(columns, new AnnotationPanel(exercise.annotation()), neighbours(exercise));
        extras(exercise, true);
    }

    private void extras(Exercise exercise, boolean last) {
        extras.stream()
                .filter(extra -> extra.comesLast() == last)
                .flatMap(extra -> extra.of(exercise).stream())
                .forEach(getContent()::add);
    }

    private Component neighbours(Exercise exercise) {
        Section section = new Section(new H2(getTranslation("exercises.neighbours")));
        section.addClassName("exercise-panel");
        section.add(line("exercises.easier", exercise.easier()), line("exercises.harder", exercise.harder()));
        return section;
    }

    private Component line(String key, List<ExerciseId> ids) {
        Div line = new Div(new Span(getTranslation(key)));
        line.addClassName("exercise-neighbours");
        if (ids.isEmpty()) {
            line.add(new Span(getTranslation("exercises.fact.none")));
        }
        ids.stream().flatMap(id -> library.find(id).stream()).forEach(exercise -> {
            Anchor link = new Anchor(ExercisesNavigation.exercise(exercise.id()), exercise.name());
            link.setId("to-" + exercise.id());
            link.addClassName("exercise-tap");
            line.add(link);
        });
        return line;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
