package app.comeback.guides;

import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the editors' list of guides, one statement per page. */
@Repository
class GuideLists {

    private static final Map<String, String> SORTS =
            Map.of("title", "lower(title)", "state", "state", "changedAt", "head_at");

    private final JdbcClient jdbc;

    GuideLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> page(GuideFilter filter, Pageable page) {
        GuideState state = filter.state();
        return jdbc.sql("""
                        select id, title, state, open_errors, open_warnings, head_by, head_at, published_hash,
                               withdrawn_at
                          from guide
                         where (cast(:state as varchar) is null or state = :state)
                           and (:text = '' or title ilike :pattern)
                         order by %s, id limit :size offset :skip
                        """.formatted(order(page.getSort())))
                .param("state", state == null ? null : state.name())
                .param("text", filter.text().strip())
                .param("pattern", "%" + escaped(filter.text().strip()) + "%")
                .param("size", page.getPageSize())
                .param("skip", page.getOffset())
                .query(GuideLists::row)
                .list();
    }

    /** Only columns on the allow-list ever reach the statement. */
    private static String order(Sort sort) {
        return sort.stream()
                .filter(order -> SORTS.containsKey(order.getProperty()))
                .map(order -> SORTS.get(order.getProperty()) + (order.isAscending() ? " asc" : " desc"))
                .findFirst()
                .orElse("head_at desc");
    }

    private static String escaped(String text) {
        return text.replace("\u0000", "")
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }

    private static Row row(ResultSet rs, int index) throws SQLException {
        return new Row(
                new GuideId(rs.getObject("id", UUID.class)),
                rs.getString("title"),
                GuideState.valueOf(rs.getString("state")),
                rs.getInt("open_errors"),
                rs.getInt("open_warnings"),
                new AccountId(rs.getObject("head_by", UUID.class)),
                rs.getObject("head_at", OffsetDateTime.class).toInstant(),
                rs.getObject("withdrawn_at") == null ? rs.getString("published_hash") : null);
    }

    record Row(
            GuideId id,
            String title,
            GuideState state,
            int openErrors,
            int openWarnings,
            AccountId by,
            Instant at,
            @Nullable String publicHash) {}
}
