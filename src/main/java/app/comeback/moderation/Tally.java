package app.comeback.moderation;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was done with texts of one kind in a time. Each number counts acts of that time, so a text that was handed in at
 * the end of one quarter can be decided in the next.
 *
 * @param received texts handed in, each changed version as one
 * @param published decided to be shown as they were written
 * @param redacted decided to be shown with masks
 * @param rejected not shown, once everybody who must look has looked or the time has passed, by reason
 * @param reports what came of reports on texts that were public
 * @param alone rejections and removals by one moderator that took effect after waiting, because there was no second
 * @param appeals what authors asked to look at again
 * @param takenBack by their authors
 * @param waits how long the first decisions took
 */
public record Tally(
        long received,
        long published,
        long redacted,
        Map<RejectionReason, Long> rejected,
        Reports reports,
        long alone,
        Appeals appeals,
        long takenBack,
        Waits waits) {

    /** Nothing was done. */
    public static final Tally NONE =
            new Tally(0, 0, 0, Map.of(), new Reports(0, 0, Map.of()), 0, new Appeals(0, 0, 0), 0, Waits.NONE);

    public Tally {
        rejected = byReason(rejected);
    }

    private static Map<RejectionReason, Long> byReason(Map<RejectionReason, Long> counts) {
        Map<RejectionReason, Long> all = new EnumMap<>(RejectionReason.class);
        for (RejectionReason reason : RejectionReason.values()) {
            all.put(reason, counts.getOrDefault(reason, 0L));
        }
        return Map.copyOf(all);
    }

    /** Whether anything was done. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /**
     * What came of reports.
     *
     * @param kept the text stayed as it was
     * @param redacted some words were masked
     * @param removed taken down, by reason
     */
    public record Reports(long kept, long redacted, Map<RejectionReason, Long> removed) {
        public Reports {
            removed = byReason(removed);
        }
    }

    /**
     * Appeals.
     *
     * @param made by authors in this time
     * @param upheld decided for the author
     * @param refused decided against the author
     */
    public record Appeals(long made, long upheld, long refused) {}

    /**
     * The median time from handing in to the first decision, of the decisions of this time.
     *
     * @param all of all texts; null without a decision
     * @param low of one and two stars; null without one, and for texts without stars
     * @param high of four and five stars; null without one, and for texts without stars
     * @param ratio low over high; null while one of them is missing (REV-14)
     * @param isAlarm whether the ratio is above what is accepted
     */
    public record Waits(
            @Nullable Duration all,
            @Nullable Duration low,
            @Nullable Duration high,
            @Nullable Double ratio,
            boolean isAlarm) {

        /** No decision was made. */
        public static final Waits NONE = new Waits(null, null, null, null, false);
    }
}
