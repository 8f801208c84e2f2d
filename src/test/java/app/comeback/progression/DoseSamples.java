package app.comeback.progression;

import app.comeback.exercises.Source;
import app.comeback.plans.Prescription;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Doses for tests. */
final class DoseSamples {

    static final Source SOURCE = new Source(List.of(), false);

    private DoseSamples() {}

    static Prescription reps(int sets, int reps, @Nullable BigDecimal load) {
        return new Prescription(sets, reps, null, null, null, "", 60, load, null, 1, 1);
    }
}
