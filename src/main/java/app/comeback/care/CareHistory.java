package app.comeback.care;

import app.comeback.shared.AccountId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who took care of whom, the past included. It tells nothing of a record; it is for rules that must not be decided by
 * people who know each other, and for proving that an experience took place.
 */
public interface CareHistory {

    /** When this practitioner took care of this client, oldest first. */
    List<Period> periods(AccountId client, AccountId practitioner);

    /** Whether one took care of the other at any time since then. */
    boolean haveMet(AccountId one, AccountId other, Instant since);

    /**
     * A time of care.
     *
     * @param from when it began
     * @param to when it ended; null while it runs
     */
    record Period(Instant from, @Nullable Instant to) {

        /** Whether the moment lies in it. */
        public boolean contains(Instant moment) {
            return !moment.isBefore(from) && (to == null || moment.isBefore(to));
        }
    }
}
