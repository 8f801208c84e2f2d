package app.comeback.care;

import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The consents and their wordings, written once and read for ever. */
@Repository
class ConsentRows {

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient jdbc;

    ConsentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Stored(String title, List<String> paragraphs) {}

    /** Lets those who change one client's consents at once do so one after the other; the triggers take the same lock. */
    void lock(AccountId client) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('consent ' || cast(:client as text), 0))")
                .param("client", client.value())
                .query((row, number) -> true)
                .single();
    }

    /** Whether the client has this consent row already, standing or not. */
    boolean exists(UUID id, AccountId client) {
        return jdbc.sql("select exists (select 1 from consent where id = :id and client = :client)")
                .param("id", id)
                .param("client", client.value())
                .query(Boolean.class)
                .single();
    }

    boolean stands(AccountId client, ConsentPurpose purpose) {
        return jdbc.sql("""
                        select exists (select 1 from consent_standing where client = :client and purpose = :purpose)""")
                .param("client", client.value())
                .param("purpose", purpose.name())
                .query(Boolean.class)
                .single();
    }

    /** Writes the consent; the database refuses a second one of the kind, and a text other than the version's own. */
    void add(UUID id, AccountId client, @Nullable AccountId practitioner, Wording wording, Instant now) {
        keep(wording);
        jdbc.sql("""
                        insert into consent (id, client, purpose, practitioner, version, language, sha256, channel, given_at)
                        values (:id, :client, :purpose, :practitioner, :version, :language, :sha256, 'PORTAL', :now)""")
                .param("id", id)
                .param("client", client.value())
                .param("purpose", wording.purpose().name())
                .param("practitioner", practitioner == null ? null : practitioner.value())
                .param("version", wording.version())
                .param("language", wording.language())
                .param("sha256", wording.sha256())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void keep(Wording wording) {
        jdbc.sql("""
                        insert into consent_wording (purpose, version, language, sha256, wording)
                        values (:purpose, :version, :language, :sha256, cast(:wording as jsonb))
                        on conflict (purpose, version, language) do nothing""")
                .param("purpose", wording.purpose().name())
                .param("version", wording.version())
                .param("language", wording.language())
                .param("sha256", wording.sha256())
                .param("wording", json.writeValueAsString(new Stored(wording.title(), wording.paragraphs())))
                .update();
    }

    /** Withdraws it unless it is withdrawn; the database ends the care that rests on it. */
    boolean withdraw(UUID consent, AccountId by, ConsentDesk.Cause cause, Instant now) {
        return jdbc.sql("""
                        insert into consent_withdrawal (consent_id, withdrawn_at, withdrawn_by, cause)
                        values (:consent, :now, :by, :cause) on conflict (consent_id) do nothing""")
                        .param("consent", consent)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .param("cause", cause.name())
                        .update()
                > 0;
    }

    List<ConsentDesk.Given> of(AccountId client) {
        return jdbc.sql("""
                        select c.id, c.purpose, c.practitioner, a.display_name, c.version, c.language, c.given_at,
                          w.withdrawn_at, w.cause, r.end_reason
                        from consent c
                        left join consent_withdrawal w on w.consent_id = c.id
                        left join care_relationship r on r.consent_id = c.id
                        left join care_person a on a.id = c.practitioner
                        where c.client = :client
                        order by c.given_at desc, c.id""")
                .param("client", client.value())
                .query(ConsentRows::given)
                .list();
    }

    Optional<Wording> wordingOf(UUID consent, AccountId client) {
        return jdbc.sql("""
                        select w.* from consent c
                        join consent_wording w using (purpose, version, language)
                        where c.id = :consent and c.client = :client""")
                .param("consent", consent)
                .param("client", client.value())
                .query(this::wording)
                .optional();
    }

    private Wording wording(ResultSet row, int number) throws SQLException {
        Stored stored = json.readValue(row.getString("wording"), Stored.class);
        return new Wording(
                ConsentPurpose.valueOf(row.getString("purpose")),
                row.getInt("version"),
                row.getString("language"),
                stored.title(),
                stored.paragraphs(),
                row.getString("sha256"));
    }

    private static ConsentDesk.Given given(ResultSet row, int number) throws SQLException {
        UUID practitioner = row.getObject("practitioner", UUID.class);
        OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        String cause = row.getString("cause");
        return new ConsentDesk.Given(
                row.getObject("id", UUID.class),
                ConsentPurpose.valueOf(row.getString("purpose")),
                practitioner == null ? null : new AccountId(practitioner),
                row.getString("display_name"),
                row.getInt("version"),
                row.getString("language"),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                withdrawn == null ? null : withdrawn.toInstant(),
                cause == null ? null : ConsentDesk.Cause.valueOf(cause),
                row.getString("end_reason"));
    }
}
