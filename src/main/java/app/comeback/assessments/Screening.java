package app.comeback.assessments;

/**
 * The pre-participation screening in the logic of the American College of Sports Medicine of 2015: regular exercise,
 * known disease of heart, metabolism or kidneys, and symptoms of one; nothing is counted or weighed.
 */
public final class Screening {

    private Screening() {}

    /**
     * What has to happen before training.
     *
     * @param regularExerciser at least half an hour of moderate exercise on three days a week for three months
     * @param disease known disease of heart, metabolism or kidneys
     * @param symptoms signs of such a disease
     */
    public static Outcome decide(boolean regularExerciser, boolean disease, boolean symptoms) {
        if (symptoms) {
            return regularExerciser ? Outcome.STOP_AND_CLEARANCE : Outcome.CLEARANCE_BEFORE_START;
        }
        if (disease) {
            return regularExerciser ? Outcome.CLEARANCE_BEFORE_VIGOROUS : Outcome.CLEARANCE_BEFORE_START;
        }
        return regularExerciser ? Outcome.CONTINUE : Outcome.START_GENTLY;
    }

    /** The possible answers. */
    public enum Outcome {
        /** No clearance; begin lightly to moderately and progress. */
        START_GENTLY,
        /** No clearance; go on moderately or vigorously. */
        CONTINUE,
        /** Moderate exercise is fine; vigorous exercise waits for a clearance of the last 12 months. */
        CLEARANCE_BEFORE_VIGOROUS,
        /** A clearance first, then lightly to moderately. */
        CLEARANCE_BEFORE_START,
        /** Stop what is done now, and get a clearance. */
        STOP_AND_CLEARANCE;

        /** Whether training may begin without a clearance. */
        public boolean mayStart() {
            return this == START_GENTLY || this == CONTINUE || this == CLEARANCE_BEFORE_VIGOROUS;
        }
    }
}
