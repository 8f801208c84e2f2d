package app.comeback.protocols;

import org.jspecify.annotations.Nullable;

/**
 * How long the whole way usually takes; a range and never a promise.
 *
 * @param grade the clinical grade 1 to 3 it is for; null for any or an unknown one
 * @param fromDays the shorter end in days
 * @param toDays the longer end in days
 * @param evidence what it rests on
 */
public record ExpectedBand(@Nullable Integer grade, int fromDays, int toDays, Evidence evidence) {

    public ExpectedBand {
        if (fromDays < 1 || toDays < fromDays) {
            throw new IllegalArgumentException("1 <= from-days <= to-days does not hold");
        }
    }

    /**
     * The band for a free tendon or one inside the muscle: the longer end doubles, and a specialist decides.
     */
    public ExpectedBand withTendon() {
        return new ExpectedBand(grade, fromDays, 2 * toDays, evidence);
    }
}
