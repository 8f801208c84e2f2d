package app.comeback.assessments;

import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The clearance letters with their files and decisions. */
@Repository
class ClearanceRows {

    private final JdbcClient jdbc;

    ClearanceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            UUID id, AccountId client, LocalDate issuedOn, String issuer, Clearances.@Nullable File file, Instant now) {
        jdbc.sql("""
                        insert into clearance (id, client, issued_on, issuer, media_type, content, stated_at)
                        values (:id, :client, :issued, :issuer, :type, :content, :now)
                        on conflict (id) do nothing""")
                .param("id", id)
                .param("client", client.value())
                .param("issued", issuedOn)
                .param("issuer", issuer)
                .param("type", file == null ? null : file.mediaType())
                .param("content", file == null ? null : file.content())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Writes the decision; false when there is one. */
    boolean decide(UUID id, boolean accepted, String reason, AccountId by, Instant now) {
        return jdbc.sql("""
                        insert into clearance_decision (clearance_id, accepted, reason, decided_by, decided_at)
                        values (:id, :accepted, :reason, :by, :now) on conflict (clearance_id) do nothing""")
                        .param("id", id)
                        .param("accepted", accepted)
                        .param("reason", reason)
                        .param("by", by.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    Optional<AccountId> clientOf(UUID id) {
        return jdbc.sql("select client from clearance where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    List<Clearances.Letter> of(AccountId client) {
        return jdbc.sql("""
                        select c.id, c.issued_on, c.issuer, c.media_type, c.stated_at, d.accepted, d.reason, d.decided_at
                        from clearance c left join clearance_decision d on d.clearance_id = c.id
                        where c.client = :client order by c.stated_at desc, c.id""")
                .param("client", client.value())
                .query(ClearanceRows::letter)
                .list();
    }

    Optional<Clearances.File> file(UUID id) {
        return jdbc.sql("select media_type, content from clearance where id = :id and content is not null")
                .param("id", id)
                .query((row, number) -> new Clearances.File(row.getString("media_type"), row.getBytes("content")))
                .optional();
    }

    private static Clearances.Letter letter(ResultSet row, int number) throws SQLException {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Clearances.Letter(
                row.getObject("id", UUID.class),
                row.getObject("issued_on", LocalDate.class),
                row.getString("issuer"),
                row.getString("media_type") != null,
                row.getObject("stated_at", OffsetDateTime.class).toInstant(),
                decided == null ? null : row.getBoolean("accepted"),
                row.getString("reason"),
                decided == null ? null : decided.toInstant());
    }
}
