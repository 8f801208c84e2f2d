package app.comeback.library;

import app.comeback.exercises.ExerciseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which record of which source an exercise is, and whose work that is. */
@Repository
class SourceRows {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    SourceRows(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** A record by its name in its source. */
    record Key(String source, String record) {

        static Key of(Origin origin) {
            return new Key(origin.source(), origin.record());
        }
    }

    /** What is known of a record. */
    record Known(ExerciseId exercise, String hash) {}

    /** Everything that came from these sources. */
    Map<Key, Known> known(Collection<String> sources) {
        Map<Key, Known> known = new HashMap<>();
        jdbc.sql(
                        "select source, record, exercise, content_hash from library_exercise_source where source = any(:sources)")
                .param("sources", sources.toArray(String[]::new))
                .query((row, number) -> Map.entry(
                        new Key(row.getString("source"), row.getString("record")),
                        new Known(new ExerciseId(row.getString("exercise")), row.getString("content_hash"))))
                .list()
                .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
        return known;
    }

    /** Writes them, or what they say now. */
    void put(List<Map.Entry<ExerciseId, LibraryRecords.NewRecord>> records, Instant now) {
        batch.batchUpdate(
                """
                insert into library_exercise_source (source, record, exercise, content_hash, title, licence, licence_url,
                  author, author_url, derived_from, retrieved_at, imported_at)
                values (:source, :record, :exercise, :hash, :title, :licence, :licenceUrl, :author, :authorUrl,
                  :derivedFrom, :retrieved, :now)
                on conflict (source, record) do update set content_hash = excluded.content_hash, title = excluded.title,
                  licence = excluded.licence, licence_url = excluded.licence_url, author = excluded.author,
                  author_url = excluded.author_url, derived_from = excluded.derived_from,
                  retrieved_at = excluded.retrieved_at""",
                records.stream()
                        .map(entry -> parameters(entry.getKey(), entry.getValue(), now))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource parameters(ExerciseId id, LibraryRecords.NewRecord record, Instant now) {
        Origin origin = record.origin();
        return new MapSqlParameterSource()
                .addValue("source", origin.source())
                .addValue("record", origin.record())
                .addValue("exercise", id.value())
                .addValue("hash", ContentHash.of(record))
                .addValue("title", record.text().name())
                .addValue("licence", origin.licence())
                .addValue("licenceUrl", origin.licenceUrl())
                .addValue("author", origin.author())
                .addValue("authorUrl", origin.authorUrl())
                .addValue("derivedFrom", origin.derivedFrom())
                .addValue("retrieved", origin.retrievedAt().atOffset(ZoneOffset.UTC))
                .addValue("now", now.atOffset(ZoneOffset.UTC));
    }

    List<LibraryRecords.Credit> of(ExerciseId exercise) {
        return jdbc.sql("""
                        select s.*, s.title as name from library_exercise_source s where s.exercise = :id
                        order by s.source, s.record""")
                .param("id", exercise.value())
                .query(SourceRows::credit)
                .list();
    }

    List<LibraryRecords.Credit> page(int offset, int limit) {
        return jdbc.sql("""
                        select s.*, coalesce(l.name, s.title) as name
                        from library_exercise_source s left join library_search l on l.exercise = s.exercise
                        order by lower(coalesce(l.name, s.title)), s.source, s.record limit :limit offset :offset""")
                .param("limit", limit)
                .param("offset", offset)
                .query(SourceRows::credit)
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from library_exercise_source")
                .query(Long.class)
                .single();
    }

    private static LibraryRecords.Credit credit(ResultSet row, int number) throws SQLException {
        return new LibraryRecords.Credit(
                new ExerciseId(row.getString("exercise")),
                row.getString("name"),
                new Origin(
                        row.getString("source"),
                        row.getString("record"),
                        row.getString("licence"),
                        row.getString("licence_url"),
                        row.getString("author"),
                        row.getString("author_url"),
                        row.getString("derived_from"),
                        ExerciseRows.instant(row, "retrieved_at")),
                row.getString("title"),
                ExerciseRows.instant(row, "imported_at"));
    }
}
