package app.comeback.notes;

import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of notes; only adds and reads. */
@Repository
class NoteRows {

    private static final String NOTES = """
            select n.id, n.client, n.written_by, n.written_at, v.version, v.text, v.pinned, v.saved_by, v.saved_at,
              r.removed_by, r.removed_at, r.reason
            from note n
            join note_version v on v.note = n.id
              and v.version = (select max(l.version) from note_version l where l.note = n.id)
            left join note_removal r on r.note = n.id
            """;

    private final JdbcClient jdbc;

    NoteRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A note as it is stored, with ids for names. */
    record Stored(
            UUID id,
            AccountId client,
            AccountId writtenBy,
            Instant writtenAt,
            int version,
            String text,
            boolean pinned,
            AccountId savedBy,
            Instant savedAt,
            @Nullable AccountId removedBy,
            @Nullable Instant removedAt,
            @Nullable String removalReason) {}

    /** A version as it is stored. */
    record StoredVersion(
            UUID id, UUID note, int version, String text, boolean pinned, AccountId savedBy, Instant savedAt) {}

    List<Stored> page(AccountId client, String search, Pageable page) {
        return jdbc.sql(NOTES + """
                        where n.client = :client
                          and (:search = '' or (r.note is null and position(lower(:search) in lower(v.text)) > 0))
                        order by (v.pinned and r.note is null) desc, n.written_at desc, n.id
                        limit :limit offset :offset""")
                .param("client", client.value())
                .param("search", search)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> stored(row))
                .list();
    }

    Optional<Stored> find(UUID note) {
        return jdbc.sql(NOTES + "where n.id = :note")
                .param("note", note)
                .query((row, number) -> stored(row))
                .optional();
    }

    /** Makes everybody else who changes this note wait until the transaction ends. */
    void take(UUID note) {
        jdbc.sql("select id from note where id = :note for update")
                .param("note", note)
                .query(UUID.class)
                .list();
    }

    /** The versions, newest first. */
    List<StoredVersion> versions(UUID note) {
        return jdbc.sql("select * from note_version where note = :note order by version desc")
                .param("note", note)
                .query((row, number) -> version(row))
                .list();
    }

    Optional<StoredVersion> version(UUID change) {
        return jdbc.sql("select * from note_version where id = :change")
                .param("change", change)
                .query((row, number) -> version(row))
                .optional();
    }

    /** Whether it was not there before. */
    boolean add(UUID note, AccountId client, AccountId by, Instant now) {
        return jdbc.sql("""
                        insert into note (id, client, written_by, written_at) values (:id, :client, :by, :now)
                        on conflict (id) do nothing""")
                        .param("id", note)
                        .param("client", client.value())
                        .param("by", by.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void add(StoredVersion version) {
        jdbc.sql("""
                        insert into note_version (id, note, version, text, pinned, saved_by, saved_at)
                        values (:id, :note, :version, :text, :pinned, :by, :at)""")
                .param("id", version.id())
                .param("note", version.note())
                .param("version", version.version())
                .param("text", version.text())
                .param("pinned", version.pinned())
                .param("by", version.savedBy().value())
                .param("at", version.savedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(UUID note, AccountId by, String reason, Instant now) {
        jdbc.sql("""
                        insert into note_removal (note, removed_by, removed_at, reason)
                        values (:note, :by, :now, :reason)""")
                .param("note", note)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .update();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        UUID removedBy = row.getObject("removed_by", UUID.class);
        return new Stored(
                row.getObject("id", UUID.class),
                person(row, "client"),
                person(row, "written_by"),
                instant(row, "written_at"),
                row.getInt("version"),
                row.getString("text"),
                row.getBoolean("pinned"),
                person(row, "saved_by"),
                instant(row, "saved_at"),
                removedBy == null ? null : new AccountId(removedBy),
                removedBy == null ? null : instant(row, "removed_at"),
                row.getString("reason"));
    }

    private static StoredVersion version(ResultSet row) throws SQLException {
        return new StoredVersion(
                row.getObject("id", UUID.class),
                row.getObject("note", UUID.class),
                row.getInt("version"),
                row.getString("text"),
                row.getBoolean("pinned"),
                person(row, "saved_by"),
                instant(row, "saved_at"));
    }

    private static AccountId person(ResultSet row, String column) throws SQLException {
        return new AccountId(row.getObject(column, UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
