package app.comeback.responses;

import static app.comeback.responses.PostingStore.instant;

import app.comeback.guides.GuideId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
class PublicResponsesService implements PublicResponses {

    private final JdbcClient jdbc;

    PublicResponsesService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page page(GuideId guide, @Nullable UUID from, int size) {
        int rows = Math.clamp(size, 1, PAGE);
        List<Row> found = rows(guide, from, rows + 1);
        return new Page(
                count(guide),
                found.subList(0, Math.min(rows, found.size())),
                found.size() > rows ? found.getLast().id() : null);
    }

    /** Counts the rows that {@link #rows} reads, by the same index; there is no second number that could differ. */
    private long count(GuideId guide) {
        return jdbc.sql("""
                        select count(*) from posting
                        where kind = 'RESPONSE' and about = :guide and public_version is not null""").param("guide", guide.value()).query(Long.class).single();
    }

    /** The page is cut from the index before anything is joined, so that a page deep in a long list costs the same. */
    private List<Row> rows(GuideId guide, @Nullable UUID from, int most) {
        String start = from == null
                ? ""
                : " and (first_at, id) <= (select first_at, id from posting where id = :from and about = :guide)";
        JdbcClient.StatementSpec rows =
                jdbc.sql("""
                        with page as materialized (
                          select id, first_at, public_version from posting
                          where kind = 'RESPONSE' and about = :guide and public_version is not null""" + start + """

                          order by first_at desc, id desc limit :most)
                        select p.id, p.first_at, r.signed_as, r.interest, v.number, v.written_at,
                          case when v.state = 'REINSTATED' then v.body else coalesce(v.shown, v.body) end as words,
                          v.shown is not null and v.state <> 'REINSTATED' as masked
                        from page p
                        join response r on r.id = p.id
                        join posting_version v on v.posting = p.id and v.number = p.public_version
                        order by p.first_at desc, p.id desc""").param("guide", guide.value()).param("most", most);
        return (from == null ? rows : rows.param("from", from))
                .query(PublicResponsesService::row)
                .list();
    }

    private static Row row(ResultSet row, int place) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("signed_as"),
                instant(row.getObject("first_at", OffsetDateTime.class)),
                row.getInt("number") == 1 ? null : instant(row.getObject("written_at", OffsetDateTime.class)),
                row.getString("words"),
                row.getBoolean("masked"),
                Interest.valueOf(row.getString("interest")));
    }
}
