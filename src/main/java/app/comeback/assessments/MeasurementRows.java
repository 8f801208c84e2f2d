package app.comeback.assessments;

import app.comeback.protocols.Mode;
import app.comeback.shared.AccountId;
import app.comeback.shared.Side;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The measurements in all their versions. */
@Repository
class MeasurementRows {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    /** A withdrawn version has no value of its own: the last one it had is shown with it. */
    private static final String CURRENT = """
            select m.*, coalesce(m.value, (select v.value from measurement v
              where v.root = m.root and v.value is not null order by v.version desc limit 1)) as shown
            from measurement_current m
            """;

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient jdbc;

    MeasurementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean exists(UUID id) {
        return jdbc.sql("select exists (select 1 from measurement where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /**
     * Writes a version; false when somebody wrote this version before.
     *
     * @param value null to take it back
     */
    boolean add(
            Measurements.Taken taken, @Nullable BigDecimal value, AccountId by, @Nullable String reason, Instant now) {
        return jdbc.sql("""
                        insert into measurement (id, root, version, client, measure, value, unit, side, mode, tester,
                          instrument, details, measured_at, recorded_by, recorded_at, reason)
                        values (:id, :root, :version, :client, :measure, :value, :unit, :side, :mode, :tester,
                          :instrument, cast(:details as jsonb), :at, :by, :now, :reason)
                        on conflict (root, version) do nothing""")
                        .param("id", taken.id())
                        .param("root", taken.root())
                        .param("version", taken.version())
                        .param("client", taken.client().value())
                        .param("measure", taken.measure())
                        .param("value", value)
                        .param("unit", taken.unit())
                        .param("side", taken.side().name())
                        .param("mode", taken.mode().name())
                        .param("tester", taken.tester().value())
                        .param("instrument", taken.instrument())
                        .param("details", json.writeValueAsString(taken.details()))
                        .param("at", taken.at().atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("reason", reason)
                        .update()
                > 0;
    }

    Optional<Measurements.Taken> find(UUID root) {
        return jdbc.sql(CURRENT + "where m.root = :root")
                .param("root", root)
                .query(this::taken)
                .optional();
    }

    List<Measurements.Taken> of(AccountId client, @Nullable String measure, int limit) {
        return jdbc.sql(CURRENT + """
                        where m.client = :client and (cast(:measure as varchar) is null or m.measure = :measure)
                        order by m.measured_at desc, m.id desc limit :limit""")
                .param("client", client.value())
                .param("measure", measure)
                .param("limit", limit)
                .query(this::taken)
                .list();
    }

    private Measurements.Taken taken(ResultSet row, int number) throws SQLException {
        return new Measurements.Taken(
                row.getObject("id", UUID.class),
                row.getObject("root", UUID.class),
                row.getInt("version"),
                new AccountId(row.getObject("client", UUID.class)),
                row.getString("measure"),
                row.getBigDecimal("shown").stripTrailingZeros(),
                row.getBigDecimal("value") == null,
                row.getString("unit"),
                Side.valueOf(row.getString("side")),
                Mode.valueOf(row.getString("mode")),
                new AccountId(row.getObject("tester", UUID.class)),
                row.getString("instrument"),
                json.readValue(row.getString("details"), DETAILS),
                row.getObject("measured_at", OffsetDateTime.class).toInstant());
    }
}
