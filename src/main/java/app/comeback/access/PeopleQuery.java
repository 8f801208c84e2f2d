package app.comeback.access;

import app.comeback.shared.AccountId;
import app.comeback.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists accounts for admins: one statement a page, one for the number. */
@Component
class PeopleQuery {

    private static final Map<String, String> SORTS =
            Map.of("name", "lower(a.display_name)", "email", "lower(a.email)", "created", "a.created_at");

    private static final String SELECT = """
            select a.id, a.email, a.display_name, a.roles, a.confirmed_at is not null as confirmed,
                   a.disabled_at is not null as disabled, a.disabled_reason, a.created_at, a.version,
                   (select max(s.last_activity) from sign_in_session s where s.account_id = a.id) as last_seen
            from account a
            """;

    private static final String WHERE = """
            where (:text = '' or lower(a.display_name) like :pattern escape '!' or lower(a.email) like :pattern escape '!')
              and (:role = '' or a.roles @> array [cast(:role as text)])
              and (:state = ''
                   or (:state = 'ACTIVE' and a.disabled_at is null and a.confirmed_at is not null)
                   or (:state = 'UNCONFIRMED' and a.disabled_at is null and a.confirmed_at is null)
                   or (:state = 'DISABLED' and a.disabled_at is not null))
            """;

    private final JdbcClient jdbc;

    PeopleQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PersonRow> page(PeopleFilter filter, Pageable page) {
        return jdbc.sql(SELECT + WHERE + " order by " + order(page.getSort()) + " limit :limit offset :offset")
                .params(parameters(filter))
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(PeopleQuery::read)
                .list();
    }

    int count(PeopleFilter filter) {
        return jdbc.sql("select count(*) from account a " + WHERE)
                .params(parameters(filter))
                .query(Integer.class)
                .single();
    }

    Optional<PersonRow> find(AccountId id) {
        return jdbc.sql(SELECT + "where a.id = :id")
                .param("id", id.value())
                .query(PeopleQuery::read)
                .optional();
    }

    private static String order(Sort sort) {
        String wanted = sort.stream()
                .filter(order -> SORTS.containsKey(order.getProperty()))
                .map(order -> SORTS.get(order.getProperty()) + (order.isAscending() ? " asc, " : " desc, "))
                .collect(Collectors.joining());
        return (wanted.isEmpty() ? SORTS.get("name") + ", " : wanted) + "a.id";
    }

    private static Map<String, Object> parameters(PeopleFilter filter) {
        String text = filter.text().strip().toLowerCase(Locale.ROOT);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("text", text);
        parameters.put("pattern", "%" + text.replaceAll("[!%_]", "!$0") + "%");
        parameters.put("role", name(filter.role()));
        parameters.put("state", name(filter.state()));
        return parameters;
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private static PersonRow read(ResultSet row, int number) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        AccountSummary account = new AccountSummary(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("email"),
                row.getString("display_name"),
                Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.getBoolean("confirmed"),
                row.getBoolean("disabled"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
        return new PersonRow(
                account, row.getLong("version"), row.getString("disabled_reason"), instant(row, "last_seen"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
