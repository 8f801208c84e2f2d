package app.comeback.assessments;

/** What a difference between two scores means against the measurement error. */
public enum Change {
    IMPROVED,
    /** Smaller than the minimal detectable change: it may be chance. */
    UNCHANGED,
    WORSENED;

    /**
     * Labels a difference.
     *
     * @param better by how much it is better, negative for worse
     * @param detectable the minimal detectable change, in the same unit
     */
    static Change of(double better, double detectable) {
        if (better >= detectable) {
            return IMPROVED;
        }
        return better <= -detectable ? WORSENED : UNCHANGED;
    }
}
