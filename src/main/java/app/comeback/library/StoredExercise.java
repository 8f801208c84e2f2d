package app.comeback.library;

import app.comeback.exercises.ExerciseId;
import app.comeback.shared.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An exercise of the practice as it stands.
 *
 * @param id which
 * @param state where it stands
 * @param version the newest version, from 1
 * @param content what that version says
 * @param releasedVersion the version that plans read; null while nobody released one
 * @param owner who added it; null for the portal itself
 * @param changedAt when the newest version was made
 */
public record StoredExercise(
        ExerciseId id,
        ExerciseState state,
        int version,
        OwnContent content,
        @Nullable Integer releasedVersion,
        @Nullable AccountId owner,
        Instant changedAt) {

    /** Whether the newest version says something that plans do not read yet. */
    public boolean hasUnreleasedChanges() {
        return state == ExerciseState.USABLE && releasedVersion != null && releasedVersion < version;
    }

    /** The next version. */
    StoredExercise next(OwnContent said, Instant at) {
        return new StoredExercise(id, state, version + 1, said, releasedVersion, owner, at);
    }
}
