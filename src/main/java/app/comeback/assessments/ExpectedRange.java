package app.comeback.assessments;

import app.comeback.protocols.PresentationClass;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long it usually takes, as a range and never a date; the bands are a choice of this portal on published medians,
 * which come mostly from young male athletes.
 *
 * @param fromDays the shorter end, in days
 * @param toDays the longer end, in days
 * @param specialist whether a specialist decides, because a tendon is involved
 */
public record ExpectedRange(int fromDays, int toDays, boolean specialist) {

    private static final ExpectedRange TENDINOPATHY = new ExpectedRange(84, 180, false);

    /** The range for a confirmed class; nothing where none can be given honestly. */
    public static Optional<ExpectedRange> of(
            PresentationClass presentation, @Nullable Integer grade, boolean tendonInvolved) {
        if (presentation == PresentationClass.PROX_TENDINOPATHY) {
            return Optional.of(TENDINOPATHY);
        }
        if (presentation != PresentationClass.ACUTE_STRAIN || grade == null) {
            return Optional.empty();
        }
        ExpectedRange usual =
                switch (grade) {
                    case 1 -> new ExpectedRange(7, 21, false);
                    case 2 -> new ExpectedRange(21, 56, false);
                    default -> new ExpectedRange(56, 180, false);
                };
        return Optional.of(tendonInvolved ? new ExpectedRange(usual.fromDays, usual.toDays * 2, true) : usual);
    }
}
