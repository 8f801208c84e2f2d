package app.comeback.training;

import app.comeback.shared.Refused;
import app.comeback.training.DoneSession.Morning;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What may be entered for a client: sessions and mornings of the last 14 days, in the client's zone, and never of the
 * future. Later nobody remembers, whoever types it.
 */
final class OnBehalfRule {

    /** How far back, in days. */
    static final int DAYS_BACK = 14;

    private OnBehalfRule() {}

    /**
     * Checks when a session was.
     *
     * @throws Refused with one sentence
     */
    static void checkSession(Instant began, Instant ended, Instant now, ZoneId zone) {
        if (ended.isAfter(now)) {
            throw new Refused("training.behalf.future");
        }
        LocalDate earliest = LocalDate.ofInstant(now, zone).minusDays(DAYS_BACK);
        if (LocalDate.ofInstant(began, zone).isBefore(earliest)) {
            throw new Refused("training.behalf.old", DAYS_BACK);
        }
    }

    /**
     * Checks whether the morning after a session may be entered: it has come, nobody has answered, and it is not too
     * long ago.
     *
     * @throws Refused with one sentence
     */
    static void checkMorning(DoneSession session, Instant now, ZoneId zone) {
        Morning state = session.morningState(now, zone);
        if (state == Morning.NOT_ASKED) {
            throw new Refused("training.check-in.unknown");
        }
        if (state == Morning.NOT_YET) {
            throw new Refused("training.check-in.not-yet");
        }
        CheckInAnswer before = session.firstMorning();
        if (before != null) {
            throw new Refused("training.check-in.answered", before.pain().value());
        }
        if (!isRecent(session, now, zone)) {
            throw new Refused("training.behalf.old", DAYS_BACK);
        }
    }

    private static boolean isRecent(DoneSession session, Instant now, ZoneId zone) {
        return now.isBefore(session.window(zone).opens().plus(Duration.ofDays(DAYS_BACK)));
    }
}
