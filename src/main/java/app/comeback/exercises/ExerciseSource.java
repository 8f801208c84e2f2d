package app.comeback.exercises;

import java.util.List;
import java.util.Optional;

/** Further exercises beside those that ship with the portal, from the module that keeps them. */
public interface ExerciseSource {

    /** An exercise that may stand in plans: everything about it is stated, its start dose too. */
    Optional<Exercise> find(ExerciseId id);

    /** All that may stand in plans, by id. */
    List<Exercise> all();

    /** Where its picture is; nothing when it has none. */
    Optional<String> pictureAddress(ExerciseId id);
}
