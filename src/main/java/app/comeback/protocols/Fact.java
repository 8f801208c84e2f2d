package app.comeback.protocols;

import app.comeback.shared.AccountId;
import app.comeback.shared.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was measured or answered, as the rules see it. What was not measured is no fact, never a zero.
 *
 * @param id the row it stands in, for pinning by a decision
 * @param measure the code of the {@link Measure}
 * @param value in the measure's unit; 1 and 0 stand for yes and no
 * @param side the side measured; {@link Side#BOTH} for what has no side
 * @param mode who took it
 * @param tester the person who took it
 * @param at when it was taken
 * @param withdrawn whether it was taken back since: it then counts as not measured, and no older one takes its place
 */
public record Fact(
        UUID id,
        String measure,
        BigDecimal value,
        Side side,
        Mode mode,
        @Nullable AccountId tester,
        Instant at,
        boolean withdrawn) {

    /** A fact that stands. */
    public Fact(
            UUID id, String measure, BigDecimal value, Side side, Mode mode, @Nullable AccountId tester, Instant at) {
        this(id, measure, value, side, mode, tester, at, false);
    }

    /** The same fact after it was taken back. */
    public Fact withdraw() {
        return new Fact(id, measure, value, side, mode, tester, at, true);
    }
}
