package app.comeback.exercises;

import java.util.List;
import java.util.Optional;

/** Further exercises beside those that ship with the portal, from the module that keeps them. */
public interface ExerciseSource {

    /**
     * An exercise that plans may hold: everything about it is stated, its start dose too, and it was released. One that
     * was withdrawn since is still found, so that the plans that hold it keep it.
     */
    Optional<Exercise> find(ExerciseId id);

    /** All that may be planned, by id; none that was withdrawn. */
    List<Exercise> all();

    /** Where its picture is; nothing when it has none. */
    Optional<String> pictureAddress(ExerciseId id);
}
