package app.comeback.plans;

import app.comeback.exercises.ExerciseId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An item that a restriction rules out: it is not done until somebody decides what takes its place.
 *
 * @param item the item
 * @param exercise its exercise
 * @param reasons the translation keys of the reasons
 */
public record PausedItem(UUID item, ExerciseId exercise, List<String> reasons) {

    public PausedItem {
        reasons = List.copyOf(reasons);
    }

    /** The same item with the reasons of both. */
    PausedItem and(PausedItem other) {
        return new PausedItem(
                item,
                exercise,
                Stream.concat(reasons.stream(), other.reasons.stream())
                        .distinct()
                        .toList());
    }
}
