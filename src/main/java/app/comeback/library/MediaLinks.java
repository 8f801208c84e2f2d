package app.comeback.library;

import app.comeback.exercises.ExerciseId;
import app.comeback.library.LibraryMedia.Attached;
import app.comeback.media.Media;
import app.comeback.media.MediaType;
import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which files belong to which exercise. */
@Repository
class MediaLinks {

    private static final String PRESENT = """
            select m.*, f.type, f.bytes from library_media m join media_file f on f.hash = m.hash
            where m.removed_at is null
            """;

    private final JdbcClient jdbc;

    MediaLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isKnown(UUID id) {
        return jdbc.sql("select exists (select 1 from library_media where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void add(Attached attached, AccountId by, Instant now) {
        jdbc.sql("""
                        insert into library_media (id, exercise, hash, alt, added_by, added_at)
                        values (:id, :exercise, :hash, :alt, :by, :now) on conflict do nothing""")
                .param("id", attached.id())
                .param("exercise", attached.exercise().value())
                .param("hash", attached.file().hash())
                .param("alt", attached.alt())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether it was there to be taken off. */
    boolean remove(UUID id, AccountId by, Instant now) {
        return jdbc.sql("""
                        update library_media set removed_by = :by, removed_at = :now
                        where id = :id and removed_at is null""")
                        .param("id", id)
                        .param("by", by.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Attached> find(UUID id) {
        return jdbc.sql(PRESENT + "and m.id = :id")
                .param("id", id)
                .query(MediaLinks::row)
                .optional();
    }

    List<Attached> of(ExerciseId exercise) {
        return jdbc.sql(PRESENT + "and m.exercise = :exercise order by m.added_at, m.id")
                .param("exercise", exercise.value())
                .query(MediaLinks::row)
                .list();
    }

    /** The exercises that show this file. */
    Set<ExerciseId> showing(String hash) {
        return jdbc
                .sql("select exercise from library_media where hash = :hash and removed_at is null")
                .param("hash", hash)
                .query(String.class)
                .list()
                .stream()
                .map(ExerciseId::new)
                .collect(Collectors.toSet());
    }

    /** The first picture of each exercise that has one. */
    Map<ExerciseId, Media.Kept> firstPictures() {
        Map<ExerciseId, Media.Kept> first = new LinkedHashMap<>();
        jdbc.sql(PRESENT + "and f.type in ('JPEG', 'PNG', 'WEBP') order by m.added_at, m.id")
                .query(MediaLinks::row)
                .list()
                .forEach(attached -> first.putIfAbsent(attached.exercise(), attached.file()));
        return first;
    }

    private static Attached row(ResultSet row, int number) throws SQLException {
        return new Attached(
                row.getObject("id", UUID.class),
                new ExerciseId(row.getString("exercise")),
                new Media.Kept(row.getString("hash"), MediaType.valueOf(row.getString("type")), row.getLong("bytes")),
                row.getString("alt"));
    }
}
