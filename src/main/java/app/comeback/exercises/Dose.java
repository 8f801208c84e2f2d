package app.comeback.exercises;

import org.jspecify.annotations.Nullable;

/**
 * How much of an exercise to begin with, and what to work towards. More is only ever proposed by the rules of a
 * protocol; nothing here moves a person on.
 *
 * @param start the first amount
 * @param target the amount to work towards
 * @param tempo how fast one repetition goes; null when nothing is laid down
 * @param frequency how often
 * @param programme the weeks from start to target where they are laid down one by one; else null
 */
public record Dose(
        Amount start,
        Amount target,
        @Nullable Tempo tempo,
        Frequency frequency,
        @Nullable Programme programme) {}
