package app.comeback.exercises;

import org.jspecify.annotations.Nullable;

/**
 * How much of an exercise in one session; what does not apply is null. Each unit is in the name.
 *
 * @param sets how often the whole is repeated, at least once
 * @param reps repetitions of one set; of each side, where one side works at a time
 * @param holdSeconds how long one repetition is held, or one set when there are no repetitions
 * @param minutes how long it goes on without a break
 * @param metres how far one repetition goes
 * @param effortPercent of the hardest or fastest that the person could do, by feel
 * @param repetitionMaximum a load that could be moved this often at most
 * @param contacts landings in one session at most, all sets together
 * @param power how hard to pedal
 * @param restSeconds pause between sets
 * @param note what no number says, in a few words
 * @param source where these numbers come from
 */
public record Amount(
        Range sets,
        @Nullable Range reps,
        @Nullable Range holdSeconds,
        @Nullable Range minutes,
        @Nullable Range metres,
        @Nullable Range effortPercent,
        @Nullable Range repetitionMaximum,
        @Nullable Range contacts,
        @Nullable Power power,
        @Nullable Range restSeconds,
        @Nullable String note,
        Source source) {

    public Amount {
        if (sets.from() < 1) {
            throw new IllegalArgumentException("At least one set");
        }
        if (reps == null && holdSeconds == null && minutes == null && metres == null) {
            throw new IllegalArgumentException("An amount says how many repetitions, seconds, minutes or metres");
        }
        if (effortPercent != null && effortPercent.to() > 100) {
            throw new IllegalArgumentException("An effort is at most 100 %");
        }
    }

    /** All repetitions of one session, of one side; {@code 0} where repetitions are not counted. */
    public Range totalReps() {
        return reps == null ? Range.of(0) : new Range(sets.from() * reps.from(), sets.to() * reps.to());
    }

    /** How hard to pedal; published programmes differ, so whoever plans chooses one. */
    public enum Power {
        /** An easy pace, whatever the display says. */
        EASY,
        /** 150 watts, or 1.5 watts for each kilogram of body weight. */
        WATTS_150_OR_1_5_PER_KG;

        private static final int WATTS = 150;
        private static final double WATTS_PER_KG = 1.5;

        /** The same target for everybody. */
        public static int absoluteWatts() {
            return WATTS;
        }

        /**
         * The target that follows the body weight.
         *
         * @param bodyWeightKg 20 to 300
         * @return watts, rounded
         * @throws IllegalArgumentException for a weight outside that range
         */
        public static int wattsFor(double bodyWeightKg) {
            if (!(bodyWeightKg >= 20 && bodyWeightKg <= 300)) {
                throw new IllegalArgumentException("A body weight is 20 to 300 kg");
            }
            return (int) Math.round(bodyWeightKg * WATTS_PER_KG);
        }
    }
}
