package app.comeback.plans;

import app.comeback.exercises.ExerciseId;
import java.time.Instant;

/** Whether plans hold an exercise, whoever's they are; says nothing about any client. */
public interface ExerciseUse {

    /** Whether a version of any plan that was published at or after this moment holds the exercise. */
    boolean isPlannedSince(ExerciseId exercise, Instant since);
}
