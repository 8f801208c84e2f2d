package app.comeback.reviews;

import app.comeback.shared.Refused;

/**
 * A rating.
 *
 * @param value a whole number from 1, the worst, to 5, the best
 */
public record Stars(int value) {

    /** The best rating. */
    public static final int BEST = 5;

    /** Ratings up to here need a second moderator before they are rejected. */
    public static final int CRITICAL = 3;

    /**
     * Checks the range.
     *
     * @throws Refused when the value is outside 1 to 5
     */
    public Stars {
        if (value < 1 || value > BEST) {
            throw new Refused("reviews.refused.stars");
        }
    }

    /** Whether rejecting it would make the picture brighter, so that one person alone may not do it. */
    boolean isCritical() {
        return value <= CRITICAL;
    }
}
