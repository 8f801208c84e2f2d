package app.comeback.exercises.ui;

import app.comeback.exercises.Clearance;
import app.comeback.exercises.Exercise;
import app.comeback.shared.ui.StatusLabel;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;

/** An exercise in the list: its picture, its name, what it works, and whether it is all right for the reader. */
class ExerciseCard extends Composite<ListItem> {

    /**
     * Creates it.
     *
     * @param picture the address of the picture
     * @param clearance for the restrictions of the reader
     */
    ExerciseCard(Exercise exercise, String picture, Clearance clearance) {
        Words words = new Words(this);
        // The name beside it says what it shows.
        Image image = new Image(picture, "");
        image.getElement().setAttribute("loading", "lazy");
        image.getElement().setAttribute("width", "320");
        image.getElement().setAttribute("height", "240");
        Anchor open = new Anchor(ExercisesNavigation.exercise(exercise.id()), exercise.name());
        open.setId("open-" + exercise.id());
        Span facts = new Span(getTranslation(
                "exercises.card.facts",
                exercise.annotation().phases().stream()
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")),
                words.list("exercises.muscle.", exercise.annotation().muscles())));
        facts.addClassName("exercise-facts");
        getContent().addClassName("exercise-card");
        getContent().add(image, new H2(open), facts);
        if (!clearance.isCleared()) {
            getContent().add(new StatusLabel(StatusLabel.Tone.STOP, getTranslation("exercises.card.not-now")));
            Span why = new Span(words.clearance(clearance));
            why.addClassName("exercise-facts");
            getContent().add(why);
        }
    }
}
