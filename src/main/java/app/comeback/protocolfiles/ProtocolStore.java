package app.comeback.protocolfiles;

import app.comeback.protocols.ProtocolRef;
import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of rule sets in PostgreSQL, and who sent them to review; rows are only ever added. */
@Repository
class ProtocolStore {

    private final JdbcClient jdbc;

    ProtocolStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a version unless it is kept already, and returns what is kept. */
    StoredVersion keep(StoredVersion version) {
        jdbc.sql("""
                        insert into protocol_version (code, version, content_id, hash, content, origin, loaded_at)
                        values (:code, :version, :contentId, :hash, :content, :origin, :at)
                        on conflict (code, version) do nothing
                        """)
                .param("code", version.ref().code())
                .param("version", version.ref().version())
                .param("contentId", StoredVersion.contentId(version.ref().code()))
                .param("hash", version.hash())
                .param("content", version.content())
                .param("origin", version.origin())
                .param("at", version.loadedAt().atOffset(ZoneOffset.UTC))
                .update();
        return find(version.ref()).orElseThrow();
    }

    Optional<StoredVersion> find(ProtocolRef ref) {
        return jdbc.sql("select * from protocol_version where code = :code and version = :version")
                .param("code", ref.code())
                .param("version", ref.version())
                .query(ProtocolStore::version)
                .optional();
    }

    /** The version that a signature names. */
    Optional<ProtocolRef> ref(UUID contentId, int version) {
        return jdbc.sql("select code from protocol_version where content_id = :id and version = :version")
                .param("id", contentId)
                .param("version", version)
                .query((row, i) -> new ProtocolRef(row.getString("code"), version))
                .optional();
    }

    /** Every version, by code, the newest first. */
    List<StoredVersion> all() {
        return jdbc.sql("select * from protocol_version order by code, version desc")
                .query(ProtocolStore::version)
                .list();
    }

    /** Notes who sends a version to review; the same person again changes nothing. */
    void submit(ProtocolRef ref, AccountId by, Instant at) {
        jdbc.sql("""
                        insert into protocol_submission (code, version, by_id, at) values (:code, :version, :by, :at)
                        on conflict (code, version, by_id) do nothing
                        """)
                .param("code", ref.code())
                .param("version", ref.version())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Who sent a version to review, the last one first. */
    List<AccountId> submitters(ProtocolRef ref) {
        return jdbc.sql("""
                        select by_id from protocol_submission
                        where code = :code and version = :version order by at desc, by_id
                        """)
                .param("code", ref.code())
                .param("version", ref.version())
                .query((row, i) -> new AccountId(row.getObject("by_id", UUID.class)))
                .list();
    }

    private static StoredVersion version(ResultSet row, int number) throws SQLException {
        return new StoredVersion(
                new ProtocolRef(row.getString("code"), row.getInt("version")),
                row.getString("hash"),
                row.getString("content"),
                row.getString("origin"),
                row.getObject("loaded_at", OffsetDateTime.class).toInstant());
    }
}
