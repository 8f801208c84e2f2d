package app.comeback.exercises;

import java.util.List;
import java.util.Optional;

/** The exercises that ship with the portal: the same for everybody, and open to jobs and at the start as well. */
public interface ExerciseLibrary {

    /** All exercises, by id. */
    List<Exercise> all();

    /** One exercise. */
    Optional<Exercise> find(ExerciseId id);

    /** The exercises that fit, by id. */
    List<Exercise> search(ExerciseSearch search);

    /**
     * Where its picture is, such as {@code /exercises/HX01.svg?v=…}; the address changes when the picture does, so it
     * may be kept for ever. It needs no signing in. It stands still; with {@code #move} at its end the second body
     * moves, unless the reader prefers no motion.
     *
     * @throws app.comeback.shared.Refused when there is no such exercise
     */
    String pictureAddress(ExerciseId id);
}
