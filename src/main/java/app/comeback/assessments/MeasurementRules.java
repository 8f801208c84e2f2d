package app.comeback.assessments;

import app.comeback.protocols.Measure;
import app.comeback.protocols.Mode;
import app.comeback.shared.Refused;
import app.comeback.shared.Side;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/** What a value must be like; each rule says in one sentence what is wrong. */
final class MeasurementRules {

    /** Clocks of phones run a little ahead. */
    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    private MeasurementRules() {}

    static void requireMode(Measure measure, Mode mode) {
        if (!measure.modes().contains(mode)) {
            throw new Refused(
                    mode == Mode.SELF ? "assessments.measure.supervised" : "assessments.measure.mode", measure.name());
        }
    }

    static void requireSide(Measure measure, Side side) {
        if (measure.sided() && side == Side.BOTH) {
            throw new Refused("assessments.measure.side", measure.name());
        }
        if (!measure.sided() && side != Side.BOTH) {
            throw new Refused("assessments.measure.no-side", measure.name());
        }
    }

    static void requireValue(Measure measure, BigDecimal value) {
        boolean inRange = value.compareTo(measure.min()) >= 0 && value.compareTo(measure.max()) <= 0;
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        if (measure.kind() == Measure.Kind.YES_NO) {
            if (!inRange || !whole) {
                throw new Refused("assessments.measure.yes-no", measure.name());
            }
        } else if (measure.kind() == Measure.Kind.DECIMAL) {
            if (!inRange || value.stripTrailingZeros().scale() > 4) {
                throw new Refused("assessments.measure.range", measure.name(), measure.min(), measure.max());
            }
        } else if (!inRange || !whole) {
            throw new Refused("assessments.measure.whole", measure.name(), measure.min(), measure.max());
        }
    }

    static void requireTime(Instant at, Instant now) {
        if (at.isAfter(now.plus(TOLERANCE))) {
            throw new Refused("assessments.measure.future");
        }
    }
}
