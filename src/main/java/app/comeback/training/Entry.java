package app.comeback.training;

import app.comeback.plans.PlanId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done or answered in a session, as the device sent it; never changed afterwards. Fields that the kind
 * does not have are null.
 *
 * @param id made by the device
 * @param session the session, made by the device
 * @param plan the plan it was done by
 * @param planVersion the version it was done by
 * @param startedAt when the session began
 * @param seq counts up within the session
 * @param at when it happened
 * @param kind what it says
 * @param day the plan's day that was done
 * @param brief whether it was the ten-minute version
 * @param item the plan item
 * @param set which set, from 1
 * @param reps repetitions, when not as planned
 * @param holdSeconds seconds held, when not as planned
 * @param loadKg load, when not as planned
 * @param moment when the pain was felt
 * @param value pain or effort from 0 to 10, or minutes
 * @param reason why the session was stopped
 * @param flag the warning sign
 * @param text the client's own words
 */
record Entry(
        UUID id,
        UUID session,
        PlanId plan,
        int planVersion,
        Instant startedAt,
        int seq,
        Instant at,
        EntryKind kind,
        @Nullable LocalDate day,
        @Nullable Boolean brief,
        @Nullable UUID item,
        @Nullable Integer set,
        @Nullable Integer reps,
        @Nullable Integer holdSeconds,
        @Nullable BigDecimal loadKg,
        @Nullable PainMoment moment,
        @Nullable Integer value,
        @Nullable StopReason reason,
        @Nullable String flag,
        @Nullable String text) {

    /** The order in which things happened, whatever the order in which they arrived. */
    static final Comparator<Entry> ORDER =
            Comparator.comparingInt(Entry::seq).thenComparing(Entry::at).thenComparing(Entry::id);

    /** Whether it may never wait for anybody: a warning sign, or a stop. */
    boolean isSafety() {
        return kind == EntryKind.RED_FLAG || kind == EntryKind.STOPPED;
    }

    /** The warning sign that it raises by itself, or null. */
    @Nullable
    String raises() {
        return reason == null ? flag : reason.flag();
    }
}
