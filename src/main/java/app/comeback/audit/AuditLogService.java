package app.comeback.audit;

import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Service
@PreAuthorize("hasRole('ADMIN')")
class AuditLogService implements AuditLog {

    private static final int COUNTS_UP_TO = 10_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditLogService(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AuditEntry> page(AuditFilter filter, int offset, int limit) {
        return filtered("select * from audit_entry", filter, " order by id desc limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(this::read)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public int count(AuditFilter filter) {
        return filtered("select count(*) from (select 1 from audit_entry", filter, " limit :limit) counted")
                .param("limit", COUNTS_UP_TO)
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> actions() {
        // A loose index scan: the record grows for ever, its kinds of actions do not.
        return jdbc.sql("""
                        with recursive kinds as (
                            (select action from audit_entry order by action limit 1)
                            union all
                            select (select e.action from audit_entry e where e.action > kinds.action order by e.action limit 1)
                            from kinds where kinds.action is not null)
                        select action from kinds where action is not null
                        """).query(String.class).list();
    }

    /** Only the conditions that are asked for are in the statement, so that each has its index. */
    private JdbcClient.StatementSpec filtered(String select, AuditFilter filter, String end) {
        StringBuilder sql = new StringBuilder(select).append(" where true");
        append(sql, filter.action(), " and action = :action");
        append(
                sql,
                filter.person(),
                " and (actor_id = :person or (subject_type in ('account', 'client') and subject_id = :account))");
        append(sql, filter.from(), " and at >= :from");
        append(sql, filter.until(), " and at < :until");
        JdbcClient.StatementSpec statement = jdbc.sql(sql.append(end).toString());
        if (filter.action() != null) {
            statement = statement.param("action", filter.action());
        }
        if (filter.person() != null) {
            statement = statement
                    .param("person", filter.person().value())
                    .param("account", filter.person().toString());
        }
        if (filter.from() != null) {
            statement = statement.param("from", utc(filter.from()));
        }
        return filter.until() == null ? statement : statement.param("until", utc(filter.until()));
    }

    private static void append(StringBuilder sql, @Nullable Object value, String condition) {
        if (value != null) {
            sql.append(condition);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private AuditEntry read(ResultSet row, int number) throws SQLException {
        UUID actor = row.getObject("actor_id", UUID.class);
        Map<String, String> details = json.readValue(row.getString("details"), new TypeReference<>() {});
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                AuditEntry.ActorKind.valueOf(row.getString("actor_kind")),
                actor == null ? null : new AccountId(actor),
                row.getString("action"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                details,
                row.getString("request_id"));
    }
}
