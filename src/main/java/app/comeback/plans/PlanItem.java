package app.comeback.plans;

import app.comeback.exercises.ExerciseId;
import app.comeback.shared.Side;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One exercise of a plan version.
 *
 * @param id stays the same from version to version, so that logs and differences find it
 * @param exercise which exercise
 * @param side which leg
 * @param dose how much
 * @param superset items with the same number are done in turn, with one rest after the group; null for none
 * @param essential whether it belongs to the ten-minute version of the session
 * @param note the trainer's words for the client; empty for none
 * @param cites the protocol or guide revision it comes from, as {@code protocol:hamstring-strain:1} or
 *     {@code guide:<id>:3}
 */
public record PlanItem(
        UUID id,
        ExerciseId exercise,
        Side side,
        Prescription dose,
        @Nullable Integer superset,
        boolean essential,
        String note,
        String cites) {}
