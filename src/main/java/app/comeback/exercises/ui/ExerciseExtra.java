package app.comeback.exercises.ui;

import app.comeback.exercises.Exercise;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something that another module shows on the page of an exercise, below its head. */
public interface ExerciseExtra {

    /** What to show of this exercise to the reader; nothing for most. */
    Optional<Component> of(Exercise exercise);

    /** Whether it belongs at the end of the page, after everything that one needs to train. */
    default boolean comesLast() {
        return false;
    }
}
