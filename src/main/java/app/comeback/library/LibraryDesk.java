package app.comeback.library;

import app.comeback.exercises.ExerciseId;
import app.comeback.shared.Refused;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where practitioners write, annotate, release and withdraw the practice's own exercises; none is ever removed. */
public interface LibraryDesk {

    /**
     * An exercise with everything that its page shows.
     *
     * @throws Refused when it is none of the practice's
     */
    Page open(ExerciseId id);

    /**
     * Adds an exercise; the same command again adds nothing.
     *
     * @param command drawn when the form was opened
     */
    ExerciseId add(UUID command, OwnText text);

    /**
     * Saves a next version; what says the same makes none. Plans go on with the released version.
     *
     * @param version the one on the screen
     * @return the version that is the newest now
     * @throws Refused when somebody else saved in the meantime, or it is withdrawn
     */
    int save(ExerciseId id, int version, OwnContent content);

    /**
     * Lets a version into plans; the same again changes nothing.
     *
     * @param version the one on the screen
     * @throws Refused when something is missing, the person holds no active registration of a health profession, or
     *     somebody else saved in the meantime
     */
    void release(ExerciseId id, int version);

    /**
     * Takes it out of planning. Plans that hold it keep it as it is.
     *
     * @param reason 1 to 500 characters
     * @param plansSeen how many running plans hold it, as the person was told
     * @throws Refused naming how many running plans hold it, when the person was not told so
     */
    void withdraw(ExerciseId id, String reason, int plansSeen);

    /** Makes a withdrawn exercise a draft again, which somebody has to release anew. */
    void restore(ExerciseId id);

    /** What happened to it, newest first. */
    List<Step> history(ExerciseId id);

    /**
     * An exercise of the practice.
     *
     * @param exercise as it stands
     * @param credits whose work it is, where it came from elsewhere
     * @param runningPlans how many running plans hold it
     * @param releaseHindrance why the signed-in person cannot release it; null when they can
     */
    record Page(
            StoredExercise exercise,
            List<LibraryRecords.Credit> credits,
            int runningPlans,
            @Nullable Refused releaseHindrance) {}

    /**
     * Something that happened to an exercise.
     *
     * @param kind what
     * @param version the version that it made, or was about
     * @param at when
     * @param by the person's name; empty for the portal itself
     * @param reason why; empty where nobody is asked
     * @param content what that version says
     */
    record Step(Kind kind, int version, Instant at, String by, String reason, OwnContent content) {}

    /** What can happen to an exercise. */
    enum Kind {
        CREATED,
        EDITED,
        IMPORTED,
        RELEASED,
        WITHDRAWN,
        RESTORED;

        /** Whether it made a version. */
        public boolean isVersion() {
            return compareTo(RELEASED) < 0;
        }
    }
}
