package app.comeback.reviews;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invitations to review: what a client wants, and what admins can check about them (REV-10). */
public interface Invitations {

    /** Whether the signed-in client may be asked for reviews. */
    boolean isWanted();

    /** Keeps whether the signed-in client may be asked; the same wish again changes nothing. */
    void want(boolean isWanted);

    /** Who was invited, who was not and why; the look is recorded. */
    Report report();

    /**
     * All invitations.
     *
     * @param isOn whether anybody is invited at all
     * @param months by the month in which they were due, the latest first
     * @param missing those who were not invited, the first {@value #MOST}, what is overdue first
     */
    record Report(boolean isOn, List<Month> months, List<Missing> missing) {

        /** How many of those who were not invited are listed. */
        public static final int MOST = 200;

        public Report {
            months = List.copyOf(months);
            missing = List.copyOf(missing);
        }
    }

    /**
     * The invitations due in a month.
     *
     * @param invited how many were invited
     * @param optedOut how many want to be asked no more
     * @param waiting how many are due later
     * @param overdue how many should have been invited by now
     */
    record Month(YearMonth month, int invited, int optedOut, int waiting, int overdue) {

        /** Everybody who is eligible. */
        public int eligible() {
            return invited + optedOut + waiting + overdue;
        }

        /**
         * The share of those invited among all who are eligible, want it and are due, in whole per cent rounded down; null
         * when there is nobody.
         */
        public @Nullable Integer share() {
            int due = invited + overdue;
            return due == 0 ? null : invited * 100 / due;
        }
    }

    /**
     * Somebody who was not invited.
     *
     * @param client the name
     * @param subject whom or what it is about
     * @param why the reason
     * @param dueAt when it is or was due
     */
    record Missing(String client, String subject, Why why, Instant dueAt) {}

    /** Why somebody was not invited. */
    enum Why {
        /** Should have been; the next run will. */
        OVERDUE,
        WAITING,
        OPTED_OUT
    }
}
