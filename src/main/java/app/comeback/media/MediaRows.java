package app.comeback.media;

import app.comeback.shared.AccountId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that are kept. */
@Repository
class MediaRows {

    private final JdbcClient jdbc;

    MediaRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Media.Kept kept, AccountId by, Instant now) {
        jdbc.sql("""
                        insert into media_file (hash, type, bytes, stored_by, stored_at)
                        values (:hash, :type, :bytes, :by, :now) on conflict do nothing""")
                .param("hash", kept.hash())
                .param("type", kept.type().name())
                .param("bytes", kept.bytes())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Media.Kept> find(String hash) {
        return jdbc.sql("select * from media_file where hash = :hash")
                .param("hash", hash)
                .query((row, number) -> new Media.Kept(
                        row.getString("hash"), MediaType.valueOf(row.getString("type")), row.getLong("bytes")))
                .optional();
    }
}
