package app.comeback.training;

import app.comeback.assessments.SafetyLocks.Lock;
import app.comeback.protocols.RedFlag;
import app.comeback.protocols.RedFlagLevel;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Which lock an entry sets, and which lock keeps an entry out; pure. */
final class EntryPolicy {

    private EntryPolicy() {}

    /** How grave a warning sign is; nothing for one that no rule set knows. */
    static Optional<RedFlagLevel> level(String flag, Collection<RedFlag> known) {
        return known.stream()
                .filter(sign -> sign.id().equals(flag))
                .map(RedFlag::level)
                .findFirst();
    }

    /** The lock that the entry sets by itself: for a warning sign, and for the reason of a stop that is one. */
    static Optional<Warning> warning(Entry entry, Collection<RedFlag> known) {
        return Optional.ofNullable(entry.raises())
                .map(flag ->
                        new Warning(entry.id(), flag, level(flag, known).orElse(RedFlagLevel.PAUSE), origin(entry)));
    }

    /**
     * The lock that keeps the entry out: one that was open before its session began. Warning signs and stops are never
     * kept out, and nor is the rest of the session in which the lock was set.
     */
    static Optional<Lock> barrier(Entry entry, Collection<Lock> open) {
        return open.stream()
                .filter(lock -> !entry.isSafety())
                .filter(lock -> !lock.origin().equals(origin(entry)))
                .filter(lock -> !lock.raisedAt().isAfter(entry.startedAt()))
                .findFirst();
    }

    private static String origin(Entry entry) {
        return "session:" + entry.session();
    }

    /**
     * A lock to be set.
     *
     * @param id the entry's own: however often the entry comes, it locks once, and never again after it was lifted
     * @param flag the warning sign
     * @param level how grave
     * @param origin the session that raised it
     */
    record Warning(UUID id, String flag, RedFlagLevel level, String origin) {}
}
