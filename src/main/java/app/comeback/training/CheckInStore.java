package app.comeback.training;

import app.comeback.shared.Pain;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers about next mornings, and the links that lead to the question; only adds and reads. */
@Component
class CheckInStore {

    private final JdbcClient database;

    CheckInStore(JdbcClient database) {
        this.database = database;
    }

    /** The first answers for these sessions. */
    Map<UUID, CheckInAnswer> of(Collection<UUID> sessions) {
        Map<UUID, CheckInAnswer> found = new HashMap<>();
        database.sql("select * from check_in where session in (:sessions)")
                .param("sessions", sessions)
                .query((row, number) -> found.put(
                        row.getObject("session", UUID.class),
                        new CheckInAnswer(new Pain(row.getInt("pain")), SessionStore.instant(row, "answered_at"))))
                .list();
        return found;
    }

    /** Whether this was the first answer for the session; a later one changes nothing. */
    boolean add(UUID session, Pain pain, Way way, Instant now) {
        return database.sql("insert into check_in (session, pain, answered_at, way) values (?, ?, ?, ?)"
                                + " on conflict do nothing")
                        .params(session, pain.value(), SessionStore.utc(now), way.name())
                        .update()
                == 1;
    }

    /** Sessions that began since then, were not answered about, and of which no mail was sent. */
    List<UUID> unasked(Instant since) {
        return database.sql("""
                        select s.id from training_session s
                        where s.started_at > ?
                          and not exists (select 1 from check_in a where a.session = s.id)
                          and not exists (select 1 from check_in_link l where l.session = s.id)
                        order by s.started_at, s.id
                        """)
                .param(SessionStore.utc(since))
                .query(UUID.class)
                .list();
    }

    /** Whether this is the session's first link. */
    boolean addLink(UUID session, byte[] digest, Instant expires, Instant now) {
        return database.sql("insert into check_in_link (session, digest, expires_at, sent_at) values (?, ?, ?, ?)"
                                + " on conflict do nothing")
                        .params(session, digest, SessionStore.utc(expires), SessionStore.utc(now))
                        .update()
                == 1;
    }

    /** The session that a link leads to, while it is good. */
    Optional<UUID> linked(byte[] digest, Instant now) {
        return database.sql("select session from check_in_link where digest = ? and expires_at > ?")
                .params(digest, SessionStore.utc(now))
                .query(UUID.class)
                .optional();
    }

    /** How an answer came. */
    enum Way {
        PORTAL,
        LINK,
        /** Somebody of the care team entered it. */
        TEAM
    }
}
