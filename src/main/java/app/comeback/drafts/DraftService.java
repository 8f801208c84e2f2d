package app.comeback.drafts;

import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps drafts in PostgreSQL; each call is its own transaction, so a draft survives the failure of what follows. */
@Service
@PreAuthorize("isAuthenticated()")
class DraftService implements Drafts {

    private static final int MAX_BYTES = 1 << 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    DraftService(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void keep(String form, String subject, String content) {
        if (content.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new Refused("drafts.too-large");
        }
        jdbc.sql("""
                insert into draft (account_id, form, subject, content, kept_at)
                values (:account, :form, :subject, :content, :now)
                on conflict (account_id, form, subject)
                do update set content = excluded.content, kept_at = excluded.kept_at
                """)
                .param("account", owner())
                .param("form", form)
                .param("subject", subject)
                .param("content", content)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Draft> find(String form, String subject) {
        return jdbc.sql("""
                select content, kept_at from draft
                where account_id = :account and form = :form and subject = :subject
                """)
                .param("account", owner())
                .param("form", form)
                .param("subject", subject)
                .query((row, number) -> new Draft(
                        row.getString("content"),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    @Transactional
    public void discard(String form, String subject) {
        jdbc.sql("delete from draft where account_id = :account and form = :form and subject = :subject")
                .param("account", owner())
                .param("form", form)
                .param("subject", subject)
                .update();
    }

    /** Removes drafts that nobody came back to. */
    @PreAuthorize("hasRole('SYSTEM')")
    @Transactional
    int removeKeptBefore(Instant moment) {
        return jdbc.sql("delete from draft where kept_at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    private static UUID owner() {
        return CurrentActor.require().id().value();
    }
}
