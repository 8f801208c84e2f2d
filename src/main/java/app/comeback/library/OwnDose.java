package app.comeback.library;

import app.comeback.exercises.Amount;
import app.comeback.exercises.Dose;
import app.comeback.exercises.Frequency;
import app.comeback.exercises.Tempo;
import org.jspecify.annotations.Nullable;

/**
 * How much of an exercise, as far as somebody has stated it.
 *
 * @param start the first amount; null while nobody has stated it
 * @param target the amount to work towards; null while nobody has stated it
 * @param tempo how fast one repetition goes; null when nothing is laid down
 * @param frequency how often; null while nobody has stated it
 */
public record OwnDose(
        @Nullable Amount start,
        @Nullable Amount target,
        @Nullable Tempo tempo,
        @Nullable Frequency frequency) {

    /** Nothing is stated. */
    public static final OwnDose OPEN = new OwnDose(null, null, null, null);

    /**
     * The whole dose.
     *
     * @throws IllegalStateException while a part of it is missing
     */
    Dose whole() {
        if (start == null || target == null || frequency == null) {
            throw new IllegalStateException("A part of the dose is missing");
        }
        return new Dose(start, target, tempo, frequency, null);
    }
}
