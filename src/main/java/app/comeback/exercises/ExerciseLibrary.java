package app.comeback.exercises;

import java.util.List;
import java.util.Optional;

/**
 * The exercises that may stand in plans: those that ship with the portal, and the released ones of the practice. The
 * same for everybody, and open to jobs and at the start as well.
 */
public interface ExerciseLibrary {

    /** All exercises that may be planned, by id. */
    List<Exercise> all();

    /** One exercise; also one that was withdrawn and may not be planned any more, for the plans that hold it. */
    Optional<Exercise> find(ExerciseId id);

    /** The exercises that fit, by id. */
    List<Exercise> search(ExerciseSearch search);

    /**
     * Where its picture is, such as {@code /exercises/HX01.svg?v=…}; the address changes when the picture does, so it
     * may be kept for ever. It needs no signing in. It stands still; with {@code #move} at its end the second body
     * moves, unless the reader prefers no motion. An exercise of the practice has a photo instead, which only those see
     * who may see the exercise, or a drawing that says that there is no picture.
     *
     * @throws app.comeback.shared.Refused when there is no such exercise
     */
    String pictureAddress(ExerciseId id);
}
