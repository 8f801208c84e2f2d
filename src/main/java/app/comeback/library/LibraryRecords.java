package app.comeback.library;

import app.comeback.exercises.Annotation;
import app.comeback.exercises.ExerciseId;
import java.time.Instant;
import java.util.List;

/**
 * Takes exercises from elsewhere into the practice's library. They can be found at once and stand in no plan before a
 * health professional released them. The same records again change nothing.
 */
public interface LibraryRecords {

    /**
     * Takes all of them, or none when something goes wrong on the way.
     *
     * @param alike what to do with a new record whose name the library has already
     * @return what became of each, in the same order
     */
    List<Outcome> addAll(List<NewRecord> records, Alike alike);

    /** Takes all of them and reports those whose name the library has already. */
    List<Outcome> addAll(List<NewRecord> records);

    /** Takes one. */
    Outcome add(NewRecord record);

    /**
     * Says that a record is an exercise which the library has, so that it is credited there and never offered again.
     * The record's name becomes another name of an own exercise that is a draft; nothing else changes.
     *
     * @throws app.comeback.shared.Refused when there is no such exercise, or the record belongs to another one already
     */
    Outcome merge(ExerciseId into, NewRecord record);

    /** Whose work the library holds, by name of the exercise. */
    List<Credit> credits(int offset, int limit);

    /** How many credits there are. */
    long creditCount();

    /** What to do with a new record whose name the library has already. */
    enum Alike {
        /** Leave it out and say of which exercise it seems to be the double. */
        REPORT,
        /** Take it as an exercise of its own. */
        KEEP_BOTH
    }

    /**
     * An exercise from elsewhere.
     *
     * @param text what it says; its constructor refuses what cannot be
     * @param annotation what the source states, {@link OwnContent#NOT_ANNOTATED} for nothing
     * @param origin whose work it is
     */
    record NewRecord(OwnText text, Annotation annotation, Origin origin) {}

    /** What became of a record. */
    sealed interface Outcome {

        /** The exercise it is now, or the one it seems to be the double of. */
        ExerciseId id();

        /** It is a new exercise. */
        record Added(ExerciseId id) implements Outcome {}

        /** It was there and says the same. */
        record Unchanged(ExerciseId id) implements Outcome {}

        /** It was there, nobody has worked on it, and it says something else now. */
        record Updated(ExerciseId id) implements Outcome {}

        /** It says something else now, but a person has worked on the exercise, which stays as it is. */
        record Kept(ExerciseId id) implements Outcome {}

        /** It is credited at an exercise that was there before. */
        record Merged(ExerciseId id) implements Outcome {}

        /** Nothing was taken: the library has an exercise of this name. */
        record DuplicateOf(ExerciseId id, String name) implements Outcome {}
    }

    /**
     * One line of the credits.
     *
     * @param exercise which exercise
     * @param name its name
     * @param origin whose work
     * @param title what the source calls it
     * @param importedAt when it came here
     */
    record Credit(ExerciseId exercise, String name, Origin origin, String title, Instant importedAt) {}
}
