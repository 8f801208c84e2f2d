package app.comeback.recall;

import app.comeback.exercises.ExerciseId;
import app.comeback.people.CredentialSnapshot;
import app.comeback.shared.AccountId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The recalls in PostgreSQL, how they ended, and what they would affect; rows are only ever added. */
@Repository
class RecallStore {

    private static final String RECALLS = "select r.*, c.closed_at, c.closed_by, c.reason as closing from recall r"
            + " left join recall_closing c on c.recall = r.id ";

    private final JdbcClient jdbc;

    RecallStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a recall; false when it stands there already, or another one has the same cause. */
    boolean add(Recall recall, @Nullable CredentialSnapshot credential, @Nullable String cause) {
        RecallSource.Content content = recall.source().content();
        return jdbc.sql("""
                        insert into recall (id, content_type, content_key, first_revision, last_revision, exercises,
                          title, change, safety, reason, days, opened_at, opened_by, credential, cause)
                        values (:id, :type, :key, :first, :last, :exercises,
                          :title, :change, :safety, :reason, :days, :at, :by, :credential, :cause)
                        on conflict do nothing""")
                        .param("id", recall.id().value())
                        .param("type", content == null ? null : content.type().name())
                        .param("key", content == null ? null : content.key())
                        .param("first", content == null ? null : content.first())
                        .param("last", content == null ? null : content.last())
                        .param("exercises", exercises(recall.source()))
                        .param("title", recall.title())
                        .param("change", recall.change().name())
                        .param("safety", recall.safety())
                        .param("reason", recall.reason())
                        .param("days", recall.days())
                        .param("at", recall.openedAt().atOffset(ZoneOffset.UTC))
                        .param(
                                "by",
                                recall.openedBy() == null
                                        ? null
                                        : recall.openedBy().value())
                        .param("credential", credential == null ? null : credential.id())
                        .param("cause", cause)
                        .update()
                > 0;
    }

    /** Writes how it ended; false when it had ended before. */
    boolean close(RecallId recall, String reason, AccountId by, Instant at) {
        return jdbc.sql("""
                        insert into recall_closing (recall, reason, closed_at, closed_by)
                        values (:recall, :reason, :at, :by) on conflict do nothing""")
                        .param("recall", recall.value())
                        .param("reason", reason)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .update()
                > 0;
    }

    Optional<Recall> find(RecallId id) {
        return jdbc.sql(RECALLS + "where r.id = :id")
                .param("id", id.value())
                .query(RecallStore::recall)
                .optional();
    }

    /** Those still open first, then the newest. */
    List<Recall> page(Pageable page) {
        return jdbc.sql(RECALLS + """
                        order by c.recall is not null, r.opened_at desc, r.id limit :limit offset :offset""")
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(RecallStore::recall)
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from recall").query(Long.class).single();
    }

    /** What a recall of this would affect now. */
    RecallDesk.Impact impact(RecallSource source) {
        RecallSource.Content content = source.content();
        return jdbc.sql("""
                        select count(distinct plan) as plans, count(distinct client) as clients, count(*) as items
                        from recall_running_item
                        where (cast(:type as text) is null
                            or (content_type = :type and content_key = :key and revision between :first and :last))
                          and (cardinality(cast(:exercises as text[])) = 0 or exercise = any (:exercises))""")
                .param("type", content == null ? null : content.type().name())
                .param("key", content == null ? "" : content.key())
                .param("first", content == null ? 0 : content.first())
                .param("last", content == null ? 0 : content.last())
                .param("exercises", exercises(source))
                .query((row, number) ->
                        new RecallDesk.Impact(row.getInt("plans"), row.getInt("clients"), row.getInt("items")))
                .single();
    }

    /** A content that running plans cite, and how many do. */
    record Cited(RecallSource.Content content, int plans) {}

    List<Cited> cited() {
        return jdbc.sql("""
                        select content_type, content_key, revision, count(distinct plan) as plans
                        from recall_running_item group by content_type, content_key, revision
                        order by content_type, content_key, revision desc""")
                .query((row, number) -> new Cited(
                        new RecallSource.Content(
                                RecallSource.Type.valueOf(row.getString("content_type")),
                                row.getString("content_key"),
                                row.getInt("revision"),
                                row.getInt("revision")),
                        row.getInt("plans")))
                .list();
    }

    private static String[] exercises(RecallSource source) {
        return source.exercises().stream().map(ExerciseId::value).sorted().toArray(String[]::new);
    }

    private static Recall recall(ResultSet row, int number) throws SQLException {
        return new Recall(
                new RecallId(row.getObject("id", UUID.class)),
                new RecallSource(content(row), exercises(row.getArray("exercises"))),
                row.getString("title"),
                Change.valueOf(row.getString("change")),
                row.getBoolean("safety"),
                row.getString("reason"),
                row.getInt("days"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                person(row, "opened_by"),
                closed(row));
    }

    private static RecallSource.@Nullable Content content(ResultSet row) throws SQLException {
        String type = row.getString("content_type");
        return type == null
                ? null
                : new RecallSource.Content(
                        RecallSource.Type.valueOf(type),
                        row.getString("content_key"),
                        row.getInt("first_revision"),
                        row.getInt("last_revision"));
    }

    private static Recall.@Nullable Closed closed(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("closed_at", OffsetDateTime.class);
        AccountId by = person(row, "closed_by");
        return at == null || by == null ? null : new Recall.Closed(at.toInstant(), by, row.getString("closing"));
    }

    private static @Nullable AccountId person(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }

    private static Set<ExerciseId> exercises(Array values) throws SQLException {
        return Arrays.stream((String[]) values.getArray()).map(ExerciseId::new).collect(Collectors.toUnmodifiableSet());
    }
}
