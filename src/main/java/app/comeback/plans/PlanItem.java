package app.comeback.plans;

import app.comeback.exercises.ExerciseId;
import app.comeback.shared.Refused;
import app.comeback.shared.Side;
import java.util.UUID;
import java.util.regex.Pattern;
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
        String cites) {

    /** The longest note, in characters. */
    public static final int NOTE_LENGTH = 500;

    private static final int MOST_SUPERSETS = 20;
    private static final Pattern CITES =
            Pattern.compile("protocol:[a-z][a-z0-9-]{2,39}:\\d{1,9}|guide:[0-9a-f-]{36}:\\d{1,9}");

    /**
     * Checks the ranges.
     *
     * @throws Refused when the note is too long, the superset is outside 1 to 20, or the source is missing
     */
    public PlanItem {
        if (note.length() > NOTE_LENGTH) {
            throw new Refused("plans.refused.note", NOTE_LENGTH);
        }
        if (superset != null && (superset < 1 || superset > MOST_SUPERSETS)) {
            throw new Refused("plans.refused.superset", 1, MOST_SUPERSETS);
        }
        if (cites.length() > 120 || !CITES.matcher(cites).matches()) {
            throw new Refused("plans.refused.source");
        }
    }

    /** The same with another dose. */
    public PlanItem withDose(Prescription other) {
        return new PlanItem(id, exercise, side, other, superset, essential, note, cites);
    }

    /** The same as one of a group, or by itself. */
    public PlanItem inGroup(@Nullable Integer number) {
        return new PlanItem(id, exercise, side, dose, number, essential, note, cites);
    }

    /** The same on another side. */
    public PlanItem withSide(Side other) {
        return new PlanItem(id, exercise, other, dose, superset, essential, note, cites);
    }

    /** The same with other words for the client. */
    public PlanItem withNote(String words) {
        return new PlanItem(id, exercise, side, dose, superset, essential, words, cites);
    }

    /** The same as part of the ten-minute version, or not. */
    public PlanItem asEssential(boolean is) {
        return new PlanItem(id, exercise, side, dose, superset, is, note, cites);
    }
}
