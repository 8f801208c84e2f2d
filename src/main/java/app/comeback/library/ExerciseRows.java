package app.comeback.library;

import app.comeback.exercises.ExerciseId;
import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The exercises of the practice and their versions in the database. */
@Repository
class ExerciseRows {

    private static final String NEWEST = """
            select e.*, v.content from library_exercise e
            join library_exercise_version v on v.exercise = e.id and v.version = e.version
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    ExerciseRows(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Ids that nobody has. */
    List<ExerciseId> next(int count) {
        return jdbc.sql("""
                        select 'OX' || lpad(nextval('library_exercise_number')::text, 5, '0')
                        from generate_series(1, :count)""").param("count", count).query(String.class).list().stream()
                .map(ExerciseId::new)
                .toList();
    }

    Optional<StoredExercise> find(ExerciseId id) {
        return jdbc.sql(NEWEST + "where e.id = :id")
                .param("id", id.value())
                .query(this::row)
                .optional();
    }

    /** The same, and holds the row until the transaction ends, so that two changes follow one another. */
    Optional<StoredExercise> lock(ExerciseId id) {
        return jdbc.sql(NEWEST + "where e.id = :id for update of e")
                .param("id", id.value())
                .query(this::row)
                .optional();
    }

    List<StoredExercise> find(Collection<ExerciseId> ids) {
        return jdbc.sql(NEWEST + "where e.id = any(:ids) order by e.id")
                .param("ids", ids.stream().map(ExerciseId::value).toArray(String[]::new))
                .query(this::row)
                .list();
    }

    Optional<ExerciseId> madeBy(UUID command) {
        return jdbc.sql("select id from library_exercise where command = :command")
                .param("command", command)
                .query(String.class)
                .optional()
                .map(ExerciseId::new);
    }

    /** A new exercise of the form's id; false when the same form made it already. */
    boolean add(StoredExercise exercise, UUID command) {
        boolean added = jdbc.sql(INSERT + " on conflict (command) do nothing")
                        .paramSource(head(exercise).addValue("command", command))
                        .update()
                == 1;
        if (added) {
            addVersion(exercise, "CREATED", exercise.owner());
        }
        return added;
    }

    private static final String INSERT = """
            insert into library_exercise (id, command, name, name_key, state, version, owner, created_at, changed_at)
            values (:id, :command, :name, :key, :state, :version, :by, :at, :at)""";

    private static final String INSERT_VERSION = """
            insert into library_exercise_version (exercise, version, content, what, changed_by, changed_at)
            values (:id, :version, :content::jsonb, :what, :by, :at)""";

    private static final String MOVE = """
            update library_exercise set version = :version, name = :name, name_key = :key, changed_at = :at
            where id = :id""";

    /** New exercises of an import, all at once. */
    void addAll(List<StoredExercise> exercises) {
        batch.batchUpdate(INSERT, parameters(exercises, "IMPORTED"));
        batch.batchUpdate(INSERT_VERSION, parameters(exercises, "IMPORTED"));
    }

    /** Next versions that an import found, all at once. */
    void changeAll(List<StoredExercise> exercises) {
        batch.batchUpdate(INSERT_VERSION, parameters(exercises, "IMPORTED"));
        batch.batchUpdate(MOVE, parameters(exercises, "IMPORTED"));
    }

    private static SqlParameterSource[] parameters(List<StoredExercise> exercises, String what) {
        return exercises.stream()
                .map(exercise -> head(exercise).addValue("command", null).addValue("what", what))
                .toArray(SqlParameterSource[]::new);
    }

    private static MapSqlParameterSource head(StoredExercise exercise) {
        return new MapSqlParameterSource()
                .addValue("id", exercise.id().value())
                .addValue("name", exercise.content().text().name())
                .addValue("key", exercise.content().text().nameKey())
                .addValue("state", exercise.state().name())
                .addValue("version", exercise.version())
                .addValue("content", ContentJson.write(exercise.content()))
                .addValue("by", value(exercise.owner()))
                .addValue("at", exercise.changedAt().atOffset(ZoneOffset.UTC));
    }

    private static @Nullable UUID value(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }

    private void addVersion(StoredExercise exercise, String what, @Nullable AccountId by) {
        jdbc.sql(INSERT_VERSION)
                .paramSource(head(exercise).addValue("what", what).addValue("by", value(by)))
                .update();
    }

    /** The next version; the caller holds the row. */
    void change(StoredExercise next, @Nullable AccountId by) {
        addVersion(next, "EDITED", by);
        jdbc.sql(MOVE).paramSource(head(next)).update();
    }

    void move(ExerciseId id, ExerciseState state, @Nullable Integer releasedVersion) {
        jdbc.sql("update library_exercise set state = :state, released_version = :released where id = :id")
                .param("state", state.name())
                .param("released", releasedVersion)
                .param("id", id.value())
                .update();
    }

    /** Whether every version came from an import. */
    List<ExerciseId> touchedByPeople(Collection<ExerciseId> ids) {
        return jdbc
                .sql("""
                        select distinct exercise from library_exercise_version
                        where exercise = any(:ids) and what <> 'IMPORTED'""")
                .param("ids", ids.stream().map(ExerciseId::value).toArray(String[]::new))
                .query(String.class)
                .list()
                .stream()
                .map(ExerciseId::new)
                .toList();
    }

    /** The versions that plans may read, and whether they may be planned anew. */
    List<Released> released() {
        return jdbc.sql("""
                        select e.id, e.state, v.content from library_exercise e
                        join library_exercise_version v on v.exercise = e.id and v.version = e.released_version
                        order by e.id""")
                .query((row, number) -> new Released(
                        new ExerciseId(row.getString("id")),
                        ExerciseState.valueOf(row.getString("state")) == ExerciseState.USABLE,
                        ContentJson.read(row.getString("content"))))
                .list();
    }

    /** A version that plans may read. */
    record Released(ExerciseId id, boolean plannable, OwnContent content) {}

    private StoredExercise row(ResultSet row, int number) throws SQLException {
        UUID owner = row.getObject("owner", UUID.class);
        return new StoredExercise(
                new ExerciseId(row.getString("id")),
                ExerciseState.valueOf(row.getString("state")),
                row.getInt("version"),
                ContentJson.read(row.getString("content")),
                row.getObject("released_version", Integer.class),
                owner == null ? null : new AccountId(owner),
                instant(row, "changed_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
