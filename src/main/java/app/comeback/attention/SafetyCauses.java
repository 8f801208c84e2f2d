package app.comeback.attention;

import app.comeback.assessments.SafetyLocks.Lock;
import app.comeback.attention.ClientStanding.Rule;
import app.comeback.attention.ClientStanding.Unanswered;
import app.comeback.protocols.RedFlagLevel;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Warning signs: one line per open lock. */
final class SafetyCauses {

    private static final String SUDDEN = "RF-12";

    private SafetyCauses() {}

    /** Every open lock but that of sudden pain, which has a line of its own. */
    static Stream<Cause> redFlags(ClientStanding standing) {
        return standing.locks().stream()
                .filter(lock -> !lock.flag().equals(SUDDEN))
                .map(lock -> ofLock(AttentionKind.RED_FLAG, lock, standing));
    }

    /**
     * A session that ended with sudden pain: while its lock is open, and after that until somebody has said how the
     * exercises go on.
     */
    static Stream<Cause> suddenPain(ClientStanding standing) {
        List<Lock> locks = standing.locks().stream()
                .filter(lock -> lock.flag().equals(SUDDEN))
                .toList();
        if (!locks.isEmpty()) {
            return locks.stream().map(lock -> ofLock(AttentionKind.SUDDEN_PAIN, lock, standing));
        }
        return PainCauses.bySession(standing, Rule.SUDDEN).map(session -> afterwards(standing, session));
    }

    private static Cause ofLock(AttentionKind kind, Lock lock, ClientStanding standing) {
        return new Cause(
                kind,
                "lock:" + lock.id(),
                Urgency.NOW,
                lock.level() != RedFlagLevel.PAUSE,
                lock.raisedAt(),
                Map.of(
                        "flag", lock.flag(),
                        "sign", standing.signs().getOrDefault(lock.flag(), ""),
                        "level", lock.level().name(),
                        "at", lock.raisedAt().toString()));
    }

    private static Cause afterwards(ClientStanding standing, List<Unanswered> session) {
        Unanswered first = session.getFirst();
        return new Cause(
                AttentionKind.SUDDEN_PAIN,
                "session:" + first.session(),
                Urgency.NOW,
                standing.isClinicianLed(),
                first.at(),
                Map.of(
                        "day", standing.day(first.at()).toString(),
                        "exercises", Integer.toString(session.size())));
    }
}
