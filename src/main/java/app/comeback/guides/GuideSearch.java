package app.comeback.guides;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.GuideParts;
import app.comeback.guides.PublishedGuides.Page;
import app.comeback.guides.PublishedGuides.Row;
import app.comeback.shared.ConditionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The words of the published revisions, for readers who look for something; drafts never get in. */
@Repository
class GuideSearch {

    /** PostgreSQL limits what one row's index may hold; nobody finds a guide by its last words alone. */
    private static final int LONGEST_BODY = 300_000;

    private static final int LONGEST_QUERY = 200;

    private static final String COLUMNS =
            "select g.id, g.slug, s.title, s.summary, g.condition, g.published_hash, g.published_at, count(*) over () total";

    private final JdbcClient jdbc;

    GuideSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(Revision revision) {
        GuideContent content = revision.content();
        String body = GuideParts.of(content).stream().map(GuideParts.Part::text).collect(Collectors.joining("\n"));
        jdbc.sql("""
                        insert into guide_search (guide_id, title, summary, body)
                        values (:guide, :title, :summary, :body)
                        on conflict (guide_id) do update
                           set title = excluded.title, summary = excluded.summary, body = excluded.body
                        """)
                .param("guide", revision.guide().value())
                .param("title", clean(content.title()))
                .param("summary", clean(content.summary()))
                .param("body", clean(body.substring(0, Math.min(body.length(), LONGEST_BODY))))
                .update();
    }

    private static String clean(String text) {
        return text.replace("\u0000", "");
    }

    void remove(GuideId guide) {
        jdbc.sql("delete from guide_search where guide_id = :guide")
                .param("guide", guide.value())
                .update();
    }

    /** One statement: whole words by meaning, and the beginning or a misspelling of a title's word. */
    Page find(String query, int page, int size) {
        String words = clean(query.strip());
        List<Found> found = words.isEmpty()
                ? all(page, size)
                : matching(words.substring(0, Math.min(words.length(), LONGEST_QUERY)), page, size);
        return new Page(
                found.stream().map(Found::row).toList(),
                found.isEmpty() ? 0 : found.getFirst().total());
    }

    private List<Found> all(int page, int size) {
        return jdbc.sql(COLUMNS + """
                         from guide g join guide_search s on s.guide_id = g.id
                        order by lower(s.title), g.id limit :size offset :skip
                        """)
                .param("size", size)
                .param("skip", (long) page * size)
                .query(GuideSearch::found)
                .list();
    }

    private List<Found> matching(String words, int page, int size) {
        return jdbc.sql(COLUMNS + """
                         from guide g join guide_search s on s.guide_id = g.id,
                              websearch_to_tsquery('english', :words) q
                        where s.words @@ q or :words <% s.title
                        order by ts_rank(s.words, q) + word_similarity(:words, s.title) desc, lower(s.title), g.id
                        limit :size offset :skip
                        """)
                .param("words", words)
                .param("size", size)
                .param("skip", (long) page * size)
                .query(GuideSearch::found)
                .list();
    }

    List<Row> related(GuideId id, ConditionCode condition, int limit) {
        return jdbc
                .sql(COLUMNS + """
                         from guide g join guide_search s on s.guide_id = g.id
                        where g.condition = :condition and g.id <> :id
                        order by lower(s.title), g.id limit :limit
                        """)
                .param("condition", condition.value())
                .param("id", id.value())
                .param("limit", limit)
                .query(GuideSearch::found)
                .stream()
                .map(Found::row)
                .toList();
    }

    private record Found(Row row, long total) {}

    private static Found found(ResultSet rs, int index) throws SQLException {
        Row row = new Row(
                new GuideId(rs.getObject("id", UUID.class)),
                rs.getString("slug"),
                rs.getString("title"),
                rs.getString("summary"),
                new ConditionCode(rs.getString("condition")),
                rs.getString("published_hash"),
                rs.getObject("published_at", OffsetDateTime.class).toInstant());
        return new Found(row, rs.getLong("total"));
    }
}
