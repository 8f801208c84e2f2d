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

    /**
     * What to look for; everything that is given has to fit.
     *
     * @param text words of the name, a muscle or a piece of equipment; blank for all
     * @param muscle a group of muscles it works
     * @param equipment something it needs
     * @param phase a phase it is meant for
     * @param without a contra-indication that it must not have
     */
    record Query(
            String text,
            @Nullable Muscle muscle,
            @Nullable Equipment equipment,
            @Nullable Integer phase,
            @Nullable ContraIndication without) {

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
     */
    record Found(ExerciseId id, String name, boolean usable, boolean own) {}
}
