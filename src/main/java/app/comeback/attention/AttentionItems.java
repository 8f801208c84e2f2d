package app.comeback.attention;

import app.comeback.shared.AccountId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Makes the kept items the same as the causes that stand; the same causes again change nothing. */
@Repository
class AttentionItems {

    private static final String CAUSES = """
            jsonb_to_recordset(cast(:causes as jsonb)) as c(kind varchar, cause varchar, urgency smallint,
              "clinicianOnly" boolean, since timestamptz, figures jsonb, path varchar, practitioner uuid)
            """;

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient jdbc;

    AttentionItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next clients who are in anybody's care, by id. */
    List<AccountId> inCareAfter(@Nullable AccountId last, int limit) {
        return jdbc
                .sql("""
                        select distinct client from attention_care
                        where cast(:last as uuid) is null or client > :last order by client limit :limit""")
                .param("last", last == null ? null : last.value())
                .param("limit", limit)
                .query(UUID.class)
                .list()
                .stream()
                .map(AccountId::new)
                .toList();
    }

    /** Whoever finds out about the same person at once does so one after the other, each from what stands then. */
    void lock(AccountId about) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('attention ' || cast(:about as text), 0))")
                .param("about", about.value())
                .query((row, number) -> true)
                .single();
    }

    /** The causes of a client. */
    void keepOf(AccountId client, List<Cause> causes, Instant now) {
        keep(client.value(), null, causes, now);
    }

    /** A practitioner's own. */
    void keepOwn(AccountId practitioner, List<Cause> causes, Instant now) {
        keep(null, practitioner.value(), causes, now);
    }

    private void keep(@Nullable UUID client, @Nullable UUID own, List<Cause> causes, Instant now) {
        Map<String, Row> rows = new LinkedHashMap<>();
        causes.stream().map(cause -> Row.of(cause, own)).forEach(row -> rows.putIfAbsent(row.key(), row));
        String text = json.writeValueAsString(List.copyOf(rows.values()));
        if (!rows.isEmpty()) {
            raise(client, text, now);
        }
        jdbc.sql("update attention_item i set gone_at = :now where i.gone_at is null"
                        + (client == null
                                ? " and i.client is null and i.practitioner = :about"
                                : " and i.client = :about")
                        + " and not exists (select 1 from " + CAUSES
                        + " where c.kind = i.kind and c.cause = i.cause"
                        + " and c.practitioner is not distinct from i.practitioner)")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("about", client == null ? own : client)
                .param("causes", text)
                .update();
    }

    /** A cause that was gone and is back is the same item again, with the reason for which it was dismissed. */
    private void raise(@Nullable UUID client, String causes, Instant now) {
        jdbc.sql(
                        "insert into attention_item as i (id, client, practitioner, kind, cause, urgency, clinician_only, since,"
                                + " figures, path, raised_at)"
                                + " select gen_random_uuid(), cast(:client as uuid), c.practitioner, c.kind, c.cause, c.urgency,"
                                + " c.\"clinicianOnly\", c.since, c.figures, c.path, :now from " + CAUSES + """
                        on conflict (client, practitioner, kind, cause) do update
                        set urgency = excluded.urgency, clinician_only = excluded.clinician_only, since = excluded.since,
                          figures = excluded.figures, path = excluded.path, gone_at = null
                        where (i.urgency, i.clinician_only, i.since, i.figures, i.path) is distinct from
                            (excluded.urgency, excluded.clinician_only, excluded.since, excluded.figures, excluded.path)
                          or i.gone_at is not null""")
                .param("client", client)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("causes", causes)
                .update();
    }

    /** A cause as the statement reads it. */
    private record Row(
            String kind,
            String cause,
            int urgency,
            boolean clinicianOnly,
            String since,
            Map<String, String> figures,
            @Nullable String path,
            @Nullable UUID practitioner) {

        static Row of(Cause cause, @Nullable UUID own) {
            AccountId forWhom = cause.forWhom();
            return new Row(
                    cause.kind().name(),
                    cause.key(),
                    cause.urgency().rank(),
                    cause.clinicianOnly(),
                    cause.since().toString(),
                    cause.figures(),
                    cause.path(),
                    forWhom == null ? own : forWhom.value());
        }

        String key() {
            return kind + "/" + cause + "/" + practitioner;
        }
    }
}
