package app.comeback.attention;

import app.comeback.care.CareRole;
import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the lines of one practitioner. Whose clients they are is part of each statement. */
@Repository
class TodayRows {

    private static final TypeReference<Map<String, String>> FIGURES = new TypeReference<>() {};

    /**
     * The clients in the practitioner's care, and their lines whose cause is still there. The role is asked for once per
     * condition and not once per client.
     */
    private static final String MINE = """
            with care as materialized (
              select client, client_name, condition from attention_care where practitioner = :me),
            roles as materialized (
              select d.condition, care_role(:me, d.condition, :day) as role from (select distinct condition from care) d),
            mine as materialized (
              select c.client, c.client_name, r.role
              from care c join roles r on r.condition = c.condition where r.role is not null),
            line as (
              select i.*, m.client_name, m.role, d.id as dismissal, d.reason, d.dismissed_by, d.dismissed_at
              from attention_item i
              left join mine m on m.client = i.client
              left join attention_dismissed d on d.item = i.id
              where i.gone_at is null
                and (m.client is not null or i.client is null)
                and (i.practitioner is null or i.practitioner = :me))
            """;

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient jdbc;

    TodayRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of lines, with how many there are in all; an empty page tells nothing about that. */
    record Found(List<Today.Item> items, int all) {}

    Found page(AccountId me, LocalDate day, Today.Filter filter, int number) {
        int[] all = {0};
        List<Today.Item> items = jdbc.sql(MINE + """
                        select l.*, p.display_name as by_name, count(*) over () as found
                        from line l left join attention_person p on p.id = l.dismissed_by
                        where (l.dismissal is not null) = :dismissed
                          and (cast(:kind as varchar) is null or l.kind = :kind)
                          and (cast(:urgency as smallint) is null or l.urgency = :urgency)
                          and (:name = '' or position(lower(:name) in lower(l.client_name)) > 0)
                        order by l.urgency, l.since, l.id
                        limit :limit offset :offset""")
                .param("me", me.value())
                .param("day", day)
                .param("dismissed", filter.dismissed())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param(
                        "urgency",
                        filter.urgency() == null ? null : filter.urgency().rank())
                .param("name", filter.name().strip())
                .param("limit", Today.PAGE)
                .param("offset", number * Today.PAGE)
                .query((row, count) -> {
                    all[0] = row.getInt("found");
                    return item(row);
                })
                .list();
        return new Found(items, all[0]);
    }

    Today.Counts counts(AccountId me, LocalDate day) {
        Map<AttentionKind, Integer> byKind = new EnumMap<>(AttentionKind.class);
        Map<Urgency, Integer> byUrgency = new EnumMap<>(Urgency.class);
        int[] sums = new int[3];
        jdbc.sql(MINE + """
                        select kind, urgency, count(*) filter (where dismissal is null) as open,
                          count(distinct client) filter (where dismissal is null) as needing,
                          count(*) filter (where dismissal is not null) as dismissed,
                          (select count(*) from mine) as clients
                        from line group by grouping sets ((kind), (urgency), ())""")
                .param("me", me.value())
                .param("day", day)
                .query((row, number) -> {
                    String kind = row.getString("kind");
                    Integer urgency = row.getObject("urgency", Integer.class);
                    int open = row.getInt("open");
                    if (kind == null && urgency == null) {
                        sums[0] = row.getInt("clients");
                        sums[1] = row.getInt("needing");
                        sums[2] = row.getInt("dismissed");
                    } else if (open > 0 && kind != null) {
                        byKind.put(AttentionKind.valueOf(kind), open);
                    } else if (open > 0 && urgency != null) {
                        byUrgency.put(Urgency.ofRank(urgency), open);
                    }
                    return open;
                })
                .list();
        return new Today.Counts(sums[0], sums[1], sums[2], byKind, byUrgency);
    }

    /** One of the practitioner's lines, open or dismissed. */
    Optional<Today.Item> find(AccountId me, LocalDate day, UUID item) {
        return jdbc.sql(MINE + """
                        select l.*, p.display_name as by_name
                        from line l left join attention_person p on p.id = l.dismissed_by where l.id = :item""")
                .param("me", me.value())
                .param("day", day)
                .param("item", item)
                .query((row, number) -> item(row))
                .optional();
    }

    int countNow(AccountId me, LocalDate day) {
        return jdbc.sql(MINE + "select count(*) from line where dismissal is null and urgency = 0")
                .param("me", me.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    private Today.Item item(ResultSet row) throws SQLException {
        UUID client = row.getObject("client", UUID.class);
        String name = row.getString("client_name");
        String role = row.getString("role");
        return new Today.Item(
                row.getObject("id", UUID.class),
                client == null ? null : new AccountId(client),
                name == null ? "" : name,
                role == null ? null : CareRole.valueOf(role),
                cause(row),
                dismissal(row));
    }

    private Cause cause(ResultSet row) throws SQLException {
        UUID forWhom = row.getObject("practitioner", UUID.class);
        return new Cause(
                AttentionKind.valueOf(row.getString("kind")),
                row.getString("cause"),
                Urgency.ofRank(row.getInt("urgency")),
                row.getBoolean("clinician_only"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                json.readValue(row.getString("figures"), FIGURES),
                forWhom == null ? null : new AccountId(forWhom),
                row.getString("path"));
    }

    private static Today.@Nullable Dismissal dismissal(ResultSet row) throws SQLException {
        UUID id = row.getObject("dismissal", UUID.class);
        return id == null
                ? null
                : new Today.Dismissal(
                        id,
                        row.getString("reason"),
                        row.getString("by_name"),
                        row.getObject("dismissed_at", OffsetDateTime.class).toInstant());
    }
}
