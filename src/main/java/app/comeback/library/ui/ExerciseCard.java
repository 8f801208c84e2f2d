package app.comeback.library.ui;

import app.comeback.exercises.Clearance;
import app.comeback.exercises.Exercise;
import app.comeback.exercises.ui.ExercisesNavigation;
import app.comeback.exercises.ui.Words;
import app.comeback.library.ExerciseState;
import app.comeback.library.LibrarySearch.Found;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;

/** An exercise in the list: its picture, its name, what it works, and whether it is all right for the reader. */
class ExerciseCard extends Composite<ListItem> {

    private final transient Words words = new Words(this);

    /**
     * One that may stand in plans.
     *
     * @param picture the address of the picture
     * @param clearance for the restrictions of the reader
     */
    ExerciseCard(Found found, Exercise exercise, String picture, Clearance clearance) {
        // The name beside it says what it shows.
        Image image = new Image(picture, "");
        image.getElement().setAttribute("loading", "lazy");
        image.getElement().setAttribute("width", "320");
        image.getElement().setAttribute("height", "240");
        getContent().addClassName("exercise-card");
        getContent()
                .add(
                        image,
                        name(found, ExercisesNavigation.exercise(found.id())),
                        line(
                                "exercises.card.facts",
                                exercise.annotation().phases().stream()
                                        .sorted()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", ")),
                                words.list(
                                        "exercises.muscle.",
                                        exercise.annotation().muscles())));
        if (found.own()) {
            getContent().add(line("library.card.own"));
        }
        if (!clearance.isCleared()) {
            getContent().add(new StatusLabel(Tone.STOP, getTranslation("exercises.card.not-now")));
            Span why = new Span(words.clearance(clearance));
            why.addClassName("exercise-facts");
            getContent().add(why);
        }
    }

    /** One that nobody may plan, which practitioners see. */
    ExerciseCard(Found found) {
        getContent().addClassNames("exercise-card", "exercise-card-draft");
        getContent().add(name(found, LibraryNavigation.own(found.id())));
        if (found.state() == ExerciseState.WITHDRAWN) {
            getContent().add(new StatusLabel(Tone.NEUTRAL, getTranslation("library.state.WITHDRAWN")));
        } else if (found.missing() == 0) {
            getContent().add(new StatusLabel(Tone.WAITING, getTranslation("library.card.to-release")));
        } else {
            getContent().add(new StatusLabel(Tone.WARNING, getTranslation("library.card.not-cleared")));
            getContent().add(line("library.card.missing", found.missing()));
        }
    }

    private H2 name(Found found, String address) {
        Anchor open = new Anchor(address, found.name());
        open.setId("open-" + found.id());
        return new H2(open);
    }

    private Span line(String key, Object... arguments) {
        Span line = new Span(getTranslation(key, arguments));
        line.addClassName("exercise-facts");
        return line;
    }
}
