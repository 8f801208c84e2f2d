package app.comeback.exercises.ui;

import app.comeback.exercises.ExerciseId;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something that a module above the library has to say about an exercise, at the end of its page. */
public interface ExerciseNote {

    /** What there is to say to the signed-in person; nothing when there is nothing. */
    Optional<Component> about(ExerciseId exercise);
}
