package app.comeback.library;

import app.comeback.exercises.ExerciseId;
import app.comeback.shared.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to go back to from an exercise, and what comes next.
 *
 * @param easier at most {@value #MOST}, without doubles
 * @param harder at most {@value #MOST}, without doubles, none of the easier ones
 */
public record Neighbours(List<ExerciseId> easier, List<ExerciseId> harder) {

    /** The most of each. */
    public static final int MOST = 5;

    /** Nobody has named any. */
    public static final Neighbours NONE = new Neighbours(List.of(), List.of());

    /**
     * Checks them.
     *
     * @throws Refused when there are too many, or one is called easier and harder
     */
    public Neighbours(@Nullable List<ExerciseId> easier, @Nullable List<ExerciseId> harder) {
        this.easier = easier == null ? List.of() : easier.stream().distinct().toList();
        this.harder = harder == null ? List.of() : harder.stream().distinct().toList();
        if (this.easier.size() > MOST || this.harder.size() > MOST) {
            throw new Refused("library.refused.neighbours", MOST);
        }
        if (this.easier.stream().anyMatch(this.harder::contains)) {
            throw new Refused("library.refused.both-ways");
        }
    }
}
