package app.comeback.exercises;

import app.comeback.shared.AccountId;
import java.util.Set;

/** Tells which exercises a client trains now; implemented by the module that knows, so that restrictions show it. */
public interface ExercisesInUse {

    /** The exercises of the client's running plan; none without a plan. The caller has checked the right to ask. */
    Set<ExerciseId> of(AccountId client);

    /** How many running plans hold this exercise, whoever the clients are. */
    int runningPlans(ExerciseId exercise);
}
