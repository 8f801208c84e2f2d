package app.comeback.library;

import app.comeback.exercises.ContraIndication;
import app.comeback.exercises.Equipment;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.Muscle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds exercises as somebody types, the portal's and the practice's own; forgives a typing error. */
public interface LibrarySearch {

    /** The best matches first; those that are not annotated are among them and say so. */
    List<Found> search(Query query, int offset, int limit);

    /** How many there are. */
    long count(Query query);

    /** Whether the practice added or imported it, told by its id. */
    static boolean isOwn(ExerciseId id) {
        return id.value().startsWith("OX");
    }

    /** How much of the library is annotated. */
    Share share();

    /**
     * What to look for; everything that is given has to fit.
     *
     * @param text words of a name, a muscle or a piece of equipment; blank for all; at most eight words of the first 100
     *     characters count
     * @param muscle a group of muscles it works
     * @param equipment something it needs
     * @param phase a phase it is meant for
     * @param without a contra-indication that it must not have; one of which nobody stated any does not fit
     * @param standing which of them
     */
    record Query(
            String text,
            @Nullable Muscle muscle,
            @Nullable Equipment equipment,
            @Nullable Integer phase,
            @Nullable ContraIndication without,
            Standing standing) {

        /** All but the withdrawn ones. */
        public Query(
                String text,
                @Nullable Muscle muscle,
                @Nullable Equipment equipment,
                @Nullable Integer phase,
                @Nullable ContraIndication without) {
            this(text, muscle, equipment, phase, without, Standing.ALL);
        }

        /** Only words. */
        public static Query of(String text) {
            return new Query(text, null, null, null, null);
        }
    }

    /**
     * A match.
     *
     * @param id which exercise
     * @param name its name
     * @param usable whether everything is stated, so that it may stand in plans
     * @param own whether the practice added or imported it
     * @param state where it stands; one of the portal's own is usable
     * @param missing how many parts nobody has stated
     */
    record Found(ExerciseId id, String name, boolean usable, boolean own, ExerciseState state, int missing) {}

    /** Which exercises to look among. */
    enum Standing {
        /** All but the withdrawn ones. */
        ALL,
        /** What may be planned. */
        USABLE,
        /** Of which nobody has stated everything. */
        NOT_ANNOTATED,
        /** Annotated, and waiting for a health professional. */
        TO_RELEASE,
        /** What the practice added or imported. */
        OWN,
        /** What may not be planned any more. */
        WITHDRAWN
    }

    /**
     * How much of the library is annotated, the withdrawn ones left out.
     *
     * @param annotated of which everything is stated that restrictions are checked against
     * @param all how many there are
     */
    record Share(long annotated, long all) {

        /** Whole percent; 100 only for all of them, 0 for an empty library. */
        public int percent() {
            if (annotated == all) {
                return all == 0 ? 0 : 100;
            }
            return (int) Math.min(99, Math.round(annotated * 100.0 / all));
        }
    }
}
