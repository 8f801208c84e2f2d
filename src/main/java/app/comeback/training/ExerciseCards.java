package app.comeback.training;

import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.exercises.Sides;
import app.comeback.training.Days.ExerciseInfo;
import org.springframework.stereotype.Component;

/** What sessions show of an exercise. */
@Component
class ExerciseCards {

    private final ExerciseLibrary library;

    ExerciseCards(ExerciseLibrary library) {
        this.library = library;
    }

    ExerciseInfo card(ExerciseId id) {
        Exercise exercise = library.find(id)
                .orElseThrow(() -> new IllegalStateException("A plan names an unknown exercise: " + id));
        return new ExerciseInfo(
                id.value(),
                exercise.name(),
                library.pictureAddress(id),
                exercise.purpose(),
                exercise.position(),
                exercise.steps(),
                exercise.cues(),
                exercise.mistakes(),
                exercise.stopRule());
    }

    /** The name; the id of an exercise that the library no longer has. */
    String name(ExerciseId id) {
        return library.find(id).map(Exercise::name).orElse(id.value());
    }

    /** Whether each leg does it by itself. */
    boolean isOneSided(ExerciseId id) {
        return library.find(id)
                .filter(exercise -> exercise.annotation().sides() == Sides.ONE_AT_A_TIME)
                .isPresent();
    }
}
