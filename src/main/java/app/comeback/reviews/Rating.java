package app.comeback.reviews;

/**
 * What of a published review counts.
 *
 * @param stars of its latest published version
 * @param isVerified whether the care relationship was found when it was written (REV-01)
 * @param incentive what its author declared
 * @param isInsider whether its author belongs to the practice (REV-09)
 */
public record Rating(Stars stars, boolean isVerified, Incentive incentive, boolean isInsider) {

    /** Whether it is part of the mean; the others are shown with their label only. */
    public boolean counts() {
        return isVerified && !incentive.isDeclared() && !isInsider;
    }
}
