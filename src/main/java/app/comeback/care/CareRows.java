package app.comeback.care;

import app.comeback.people.CredentialClass;
import app.comeback.shared.AccountId;
import app.comeback.shared.ConditionCode;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
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

/** The care relationships. Every question names the practitioner or the client in the query itself. */
@Repository
class CareRows {

    private final JdbcClient jdbc;

    CareRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A running relationship.
     *
     * @param client as the practitioner sees them; the role is nothing when no credential counts on that day
     */
    record Running(AccountId client, String name, @Nullable CareRole role, Instant since, UUID consent) {}

    Optional<Running> running(AccountId client, AccountId practitioner, LocalDate day) {
        return jdbc.sql("""
                        select client, client_name, started_at, consent_id, care_role(practitioner, condition, :day) as role
                        from care_running where client = :client and practitioner = :practitioner""")
                .param("client", client.value())
                .param("practitioner", practitioner.value())
                .param("day", day)
                .query((row, number) -> new Running(
                        new AccountId(row.getObject("client", UUID.class)),
                        row.getString("client_name"),
                        role(row.getString("role")),
                        instant(row, "started_at"),
                        row.getObject("consent_id", UUID.class)))
                .optional();
    }

    private static @Nullable CareRole role(@Nullable String role) {
        return role == null ? null : CareRole.valueOf(role);
    }

    List<ClientInCare> clients(AccountId practitioner, String search, LocalDate day, Pageable page) {
        return jdbc.sql("""
                        select * from (
                          select client, client_name, started_at, care_role(practitioner, condition, :day) as role
                          from care_running
                          where practitioner = :practitioner
                            and position(lower(:search) in lower(client_name)) > 0) c
                        where role is not null
                        order by lower(client_name), client
                        limit :limit offset :offset""")
                .param("practitioner", practitioner.value())
                .param("search", search)
                .param("day", day)
                .param("limit", page.isPaged() ? page.getPageSize() : Integer.MAX_VALUE)
                .param("offset", page.isPaged() ? page.getOffset() : 0)
                .query((row, number) -> new ClientInCare(
                        new AccountId(row.getObject("client", UUID.class)),
                        row.getString("client_name"),
                        CareRole.valueOf(row.getString("role")),
                        instant(row, "started_at")))
                .list();
    }

    long countClients(AccountId practitioner, String search, LocalDate day) {
        return jdbc.sql("""
                        select count(*) from care_running
                        where practitioner = :practitioner and care_role(practitioner, condition, :day) is not null
                          and position(lower(:search) in lower(client_name)) > 0""")
                .param("practitioner", practitioner.value())
                .param("search", search)
                .param("day", day)
                .query(Long.class)
                .single();
    }

    List<CareMember> team(AccountId client, LocalDate day) {
        return jdbc.sql("""
                        select * from (
                          select practitioner, practitioner_name, started_at,
                            care_role(practitioner, condition, :day) as role
                          from care_running where client = :client) t
                        where role is not null
                        order by role, lower(practitioner_name), practitioner""")
                .param("client", client.value())
                .param("day", day)
                .query((row, number) -> new CareMember(
                        new AccountId(row.getObject("practitioner", UUID.class)),
                        row.getString("practitioner_name"),
                        CareRole.valueOf(row.getString("role")),
                        instant(row, "started_at")))
                .list();
    }

    /** Practitioners whose credentials count, without those in the client's team. */
    List<ConsentDesk.Choice> choices(
            AccountId client, String search, ConditionCode condition, LocalDate day, Pageable page) {
        return jdbc.sql("""
                        select p.id, p.display_name, care_role(p.id, :condition, :day) as role,
                          care_classes(p.id, :condition, :day) as classes
                        from care_practitioner p
                        where position(lower(:search) in lower(p.display_name)) > 0
                          and care_role(p.id, :condition, :day) is not null
                          and not exists (select 1 from consent_standing s
                                          where s.client = :client and s.purpose = 'SHARING' and s.practitioner = p.id)
                        order by lower(p.display_name), p.id
                        limit :limit offset :offset""")
                .param("client", client.value())
                .param("search", search)
                .param("condition", condition.value())
                .param("day", day)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> new ConsentDesk.Choice(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("display_name"),
                        classes(row.getArray("classes")),
                        CareRole.valueOf(row.getString("role"))))
                .list();
    }

    private static Set<CredentialClass> classes(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray())
                .map(CredentialClass::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    void begin(UUID consent, AccountId client, AccountId practitioner, ConditionCode condition, Instant now) {
        jdbc.sql("""
                        insert into care_relationship (id, client, practitioner, condition, consent_id, started_at)
                        values (:id, :client, :practitioner, :condition, :consent, :now)""")
                .param("id", UUID.randomUUID())
                .param("client", client.value())
                .param("practitioner", practitioner.value())
                .param("condition", condition.value())
                .param("consent", consent)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends it with the practitioner's reason; false when somebody ended it before. */
    boolean end(UUID consent, AccountId by, String reason, Instant now) {
        return jdbc.sql("""
                        update care_relationship set ended_at = :now, ended_by = :by, end_reason = :reason
                        where consent_id = :consent and ended_at is null""")
                        .param("consent", consent)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .param("reason", reason)
                        .update()
                > 0;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
