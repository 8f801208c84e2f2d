package app.comeback.access;

import app.comeback.audit.AuditTrail;
import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is signed in, kept in the database so that neither a restart nor another node loses it and so that it can be
 * taken back at once.
 */
@Component
class SignInSessions {

    /** Requests that left the browser together with the one that changed the secret still carry the older one. */
    static final Duration GRACE = Duration.ofMinutes(1);

    static final Duration ACTIVITY_STEP = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditTrail audit;

    SignInSessions(JdbcClient jdbc, Clock clock, AuditTrail audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    SessionToken start(AccountId account, String device) {
        SessionToken token = new SessionToken(UUID.randomUUID(), Secret.create());
        jdbc.sql("""
                        insert into sign_in_session
                            (series, account_id, secret, rotated_at, started_at, last_activity, device)
                        values (:series, :account, :secret, :now, :now, :now, :device)
                        """)
                .param("series", token.series())
                .param("account", account.value())
                .param("secret", token.secret().digest().bytes())
                .param("now", now())
                .param("device", device)
                .update();
        return token;
    }

    /** One statement by primary key; asked on every request. */
    @Transactional(readOnly = true)
    Optional<SessionRow> find(UUID series) {
        return jdbc.sql(SessionRow.SELECT)
                .param("series", series)
                .query(SessionRow::read)
                .optional();
    }

    /**
     * Lets a cookie bring its person back. The secret changes with it; the older one stays good until the newer one
     * has come back once, because an answer can get lost, and then dies.
     *
     * @return nothing when the cookie is not good; a secret that was already replaced ends the whole sign-in
     */
    @Transactional
    Optional<Return> resume(SessionToken token) {
        Optional<SessionRow> found = find(token.series()).filter(row -> row.isLive(clock.instant()));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        SessionRow row = found.get();
        Digest digest = token.secret().digest();
        if (row.carriesNewest(digest)) {
            return Optional.of(new Return(row, rotate(row, digest)));
        }
        if (row.carriesEarlier(digest)) {
            boolean together = clock.instant().isBefore(row.rotatedAt().plus(GRACE));
            return Optional.of(new Return(row, together ? Optional.empty() : rotate(row, digest)));
        }
        endAsStolen(row);
        return Optional.empty();
    }

    private void endAsStolen(SessionRow row) {
        end(row.series(), "stolen");
        audit.record("access.session-stolen", "account", row.actor().id().toString(), Map.of());
    }

    private Optional<SessionToken> rotate(SessionRow row, Digest presented) {
        SessionToken next = new SessionToken(row.series(), Secret.create());
        int changed = jdbc.sql("""
                        update sign_in_session
                        set secret = :next, earlier = :presented, rotated_at = :now, last_activity = :now
                        where series = :series and secret = :before
                        """)
                .param("next", next.secret().digest().bytes())
                .param("presented", presented.bytes())
                .param("now", now())
                .param("series", row.series())
                .param("before", row.secret().bytes())
                .update();
        // Otherwise another request was faster; its cookie is the newer one, and the presented secret is the earlier.
        return changed == 1 ? Optional.of(next) : Optional.empty();
    }

    /**
     * Notes that the person did something, at most once a minute. Looks at the cookie on that occasion: the newest
     * secret retires the earlier one, and one that was already retired means that two browsers hold this sign-in.
     *
     * @return whether the sign-in goes on
     */
    @Transactional
    boolean touch(SessionRow row, Optional<SessionToken> cookie) {
        if (clock.instant().isBefore(row.lastActivity().plus(ACTIVITY_STEP))) {
            return true;
        }
        Optional<Digest> digest = cookie.filter(token -> token.series().equals(row.series()))
                .map(token -> token.secret().digest());
        boolean newest = digest.filter(row::carriesNewest).isPresent();
        if (digest.isPresent() && !newest && !digest.filter(row::carriesEarlier).isPresent()) {
            endAsStolen(row);
            return false;
        }
        jdbc.sql("""
                        update sign_in_session
                        set last_activity = :now, earlier = case when :newest then null else earlier end
                        where series = :series and last_activity < :now
                        """)
                .param("now", now())
                .param("newest", newest)
                .param("series", row.series())
                .update();
        return true;
    }

    @Transactional
    void end(UUID series, String because) {
        jdbc.sql("""
                        update sign_in_session set ended_at = :now, ended_because = :because
                        where series = :series and ended_at is null
                        """)
                .param("now", now())
                .param("because", because)
                .param("series", series)
                .update();
    }

    @Transactional
    int endAll(AccountId account, String because) {
        return endAllBut(account, null, because);
    }

    @Transactional
    int endAllBut(AccountId account, @Nullable UUID kept, String because) {
        return jdbc.sql("""
                        update sign_in_session set ended_at = :now, ended_because = :because
                        where account_id = :account and ended_at is null
                          and (cast(:kept as uuid) is null or series <> cast(:kept as uuid))
                        """)
                .param("now", now())
                .param("because", because)
                .param("account", account.value())
                .param("kept", kept)
                .update();
    }

    /** Forgets sign-ins that ended, or whose person was last there, before this moment. */
    @Transactional
    int removeOverSince(Instant moment) {
        return jdbc.sql(
                        "delete from sign_in_session where last_activity < :moment and (ended_at is null or ended_at < :moment)")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Where the person is signed in and was active within the idle time, the latest first. */
    @Transactional(readOnly = true)
    List<SignInSummary> list(Actor person) {
        return jdbc.sql("""
                        select series, device, started_at, last_activity from sign_in_session
                        where account_id = :account and ended_at is null and last_activity >= :since
                        order by last_activity desc limit 50
                        """)
                .param("account", person.id().value())
                .param("since", now().minus(IdleTime.of(person.roles())))
                .query((row, number) -> new SignInSummary(
                        row.getObject("series", UUID.class),
                        row.getString("device"),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_activity", OffsetDateTime.class).toInstant()))
                .list();
    }

    private OffsetDateTime now() {
        Instant instant = clock.instant();
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * A person who came back by cookie.
     *
     * @param row the sign-in
     * @param next the cookie to set, unless the older one came together with the request that replaced it
     */
    record Return(SessionRow row, Optional<SessionToken> next) {}
}
