package app.comeback.moderation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What was done with all moderated texts, quarter by quarter, for everybody to read (REV-21). */
public interface PublicTally {

    /** How many quarters are shown at most, the running one among them. */
    int MOST_QUARTERS = 8;

    /** The quarters, newest first; those before the first act are left out, and the running one is always there. */
    List<Quarter> quarters();

    /** What was done in the last four quarters together with the running one, by kind. */
    Map<ItemKind, Tally> lastYear();

    /**
     * One quarter.
     *
     * @param first its first day, in the portal's zone
     * @param last its last day
     * @param isRunning whether more can follow
     * @param tallies by kind, every kind that somebody answers for
     */
    record Quarter(LocalDate first, LocalDate last, boolean isRunning, Map<ItemKind, Tally> tallies) {

        /** For example {@code 2026-Q4}. */
        public String code() {
            return first.getYear() + "-Q" + ((first.getMonthValue() + 2) / 3);
        }
    }
}
