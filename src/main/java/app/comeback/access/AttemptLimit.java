package app.comeback.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down whoever tries too often. An attempt is written before it is made, so that a thousand at once gain nothing,
 * and taken back when it succeeds. Nobody waits on a thread: the refusal names the moment from which to try again.
 */
@Component
class AttemptLimit {

    static final int FREE = 5;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    AttemptLimit(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is being tried; each kind counts for itself. */
    enum Kind {
        PASSWORD,
        FORGOTTEN,
        JOIN,
        NEW_EMAIL,
        RESPONSE
    }

    /**
     * Counts an attempt, in a transaction of its own so that a later refusal does not undo the count.
     *
     * @param keys whom it counts against: an account's address and a network address, or a known browser alone
     * @throws TooManyAttempts before the waiting time of any of them is over; such a refusal does not count
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Admission admit(Kind kind, List<AttemptKey> keys) {
        Instant now = clock.instant();
        for (AttemptKey key : keys.stream().sorted().toList()) {
            takeTurns(kind, key);
            Instant from = mayTryFrom(kind, key, now);
            if (now.isBefore(from)) {
                throw new TooManyAttempts(from, Duration.between(now, from));
            }
        }
        List<Long> ids = new ArrayList<>();
        for (AttemptKey key : keys) {
            ids.add(jdbc.sql("insert into attempt (kind, key, at) values (:kind, :key, :at) returning id")
                    .param("kind", kind.name())
                    .param("key", key.digest().bytes())
                    .param("at", utc(now))
                    .query(Long.class)
                    .single());
        }
        return new Admission(kind, keys, ids);
    }

    /** Until the end of the transaction nobody else counts under this key. */
    private void takeTurns(Kind kind, AttemptKey key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", kind + key.text())
                .query((row, number) -> true)
                .single();
    }

    private Instant mayTryFrom(Kind kind, AttemptKey key, Instant now) {
        return jdbc.sql(
                        "select count(*) as n, max(at) as latest from attempt where kind = :kind and key = :key and at > :since")
                .param("kind", kind.name())
                .param("key", key.digest().bytes())
                .param("since", utc(now.minus(WINDOW)))
                .query((row, number) -> {
                    OffsetDateTime latest = row.getObject("latest", OffsetDateTime.class);
                    return latest == null ? Instant.MIN : latest.toInstant().plus(waitAfter(row.getInt("n")));
                })
                .single();
    }

    /** How long after the latest of so many attempts the next one is refused: nothing, then 10 s, 20 s, 40 s … 15 min. */
    static Duration waitAfter(int attempts) {
        if (attempts < FREE) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - FREE, 10));
        return wait.compareTo(WINDOW) < 0 ? wait : WINDOW;
    }

    /** It succeeded: it no longer counts, and neither do the earlier ones that only the same person can have made. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forgive(Admission admission) {
        // Two successes of one person at the same moment would otherwise wait for each other's rows.
        admission.keys().stream().sorted().forEach(key -> takeTurns(admission.kind(), key));
        jdbc.sql("delete from attempt where id in (:ids)")
                .param("ids", admission.ids())
                .update();
        for (AttemptKey key : admission.keys()) {
            if (key.isPersonal()) {
                forget(admission.kind(), key);
            }
        }
    }

    /** Nothing that was tried before counts any longer. */
    @Transactional
    public void forget(Kind kind, AttemptKey key) {
        jdbc.sql("delete from attempt where kind = :kind and key = :key")
                .param("kind", kind.name())
                .param("key", key.digest().bytes())
                .update();
    }

    /** Forgets attempts that stopped counting before this moment. */
    @Transactional
    public int removeMadeBefore(Instant moment) {
        return jdbc.sql("delete from attempt where at < :moment")
                .param("moment", utc(moment))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** An attempt that was let through. */
    record Admission(Kind kind, List<AttemptKey> keys, List<Long> ids) {}
}
