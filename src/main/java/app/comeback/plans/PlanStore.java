package app.comeback.plans;

import app.comeback.care.CareRole;
import app.comeback.exercises.ExerciseId;
import app.comeback.protocols.GoalLevel;
import app.comeback.protocols.PresentationClass;
import app.comeback.protocols.ProtocolRef;
import app.comeback.shared.AccountId;
import app.comeback.shared.Side;
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

/** The plans and their versions in the database. */
@Repository
class PlanStore {

    private static final String WITH_VERSION = """
            select p.*, v.phase as content_phase, v.sessions_per_week, v.pain_profile, v.board,
              v.origin_template, v.origin_version, v.published_at, a.acknowledged_at
            from plan p join plan_version v on v.plan = p.id and v.version = p.version
            left join plan_acknowledgement a on a.plan = v.plan and a.version = v.version
            """;

    private final JdbcClient jdbc;
    private final PlanItemStore items;

    PlanStore(JdbcClient jdbc, PlanItemStore items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    Optional<StoredPlan> running(AccountId client) {
        return jdbc.sql(WITH_VERSION + "where p.client = :client and p.ended_at is null")
                .param("client", client.value())
                .query(this::plan)
                .optional();
    }

    Optional<StoredPlan> find(PlanId plan) {
        return jdbc.sql(WITH_VERSION + "where p.id = :plan")
                .param("plan", plan.value())
                .query(this::plan)
                .optional();
    }

    /** How many running plans hold the exercise in their newest version. */
    int runningWith(ExerciseId exercise) {
        return jdbc.sql("""
                        select count(distinct p.id) from plan p
                        join plan_item i on i.plan = p.id and i.version = p.version
                        where p.ended_at is null and i.exercise = :exercise""")
                .param("exercise", exercise.value())
                .query(Integer.class)
                .single();
    }

    /** Holds the plan's row until the transaction ends, so that two publications follow one another. */
    void lock(PlanId plan) {
        jdbc.sql("select 1 from plan where id = :plan for update")
                .param("plan", plan.value())
                .query(Integer.class)
                .optional();
    }

    boolean isPublished(UUID publication) {
        return jdbc.sql("select exists (select 1 from plan_version where publication = :publication)")
                .param("publication", publication)
                .query(Boolean.class)
                .single();
    }

    /** Writes a new plan that waits in the phase before the first for its first decision. */
    void start(PlanStart start, AccountId by, Instant now) {
        jdbc.sql("""
                        insert into plan (id, client, protocol_code, protocol_version, presentation, goal, injured,
                          started_at, started_by, start_phase, phase, phase_since, version)
                        values (:id, :client, :code, :protocolVersion, :presentation, :goal, :injured,
                          :now, :by, 0, 0, :now, 1)""")
                .param("id", start.plan().value())
                .param("client", start.client().value())
                .param("code", start.protocol().code())
                .param("protocolVersion", start.protocol().version())
                .param("presentation", start.presentation().name())
                .param("goal", start.goal().name())
                .param("injured", start.injured().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    /** Writes a version with its items. */
    void publish(PlanId plan, UUID publication, PlanVersion version) {
        PlanOrigin origin = version.content().origin();
        jdbc.sql("""
                        insert into plan_version (plan, version, phase, sessions_per_week, pain_profile, board,
                          origin_template, origin_version, reason, difference, published_by, published_as, published_at,
                          publication)
                        values (:plan, :version, :phase, :sessions, :profile, cast(:board as jsonb), :template,
                          :templateVersion, :reason, :difference, :by, :as, :at, :publication)""")
                .param("plan", plan.value())
                .param("version", version.version())
                .param("phase", version.phase())
                .param("sessions", version.content().sessionsPerWeek())
                .param("profile", version.content().painProfile())
                .param("board", BoardJson.write(version.content().board()))
                .param("template", origin == null ? null : origin.template())
                .param("templateVersion", origin == null ? null : origin.version())
                .param("reason", version.reason())
                .param("difference", version.difference().toArray(String[]::new))
                .param("by", version.publishedBy().value())
                .param("as", version.publishedAs().name())
                .param("at", version.publishedAt().atOffset(ZoneOffset.UTC))
                .param("publication", publication)
                .update();
        items.add(plan, version.version(), version.content().items());
    }

    void moveTo(PlanId plan, int version) {
        jdbc.sql("update plan set version = :version where id = :plan")
                .param("version", version)
                .param("plan", plan.value())
                .update();
    }

    void enterPhase(PlanId plan, int phase, UUID decision, Instant now) {
        jdbc.sql("update plan set phase = :phase, decision = :decision, phase_since = :now where id = :plan")
                .param("phase", phase)
                .param("decision", decision)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("plan", plan.value())
                .update();
    }

    void end(PlanId plan, String reason, AccountId by, Instant now) {
        jdbc.sql("update plan set ended_at = :now, ended_by = :by, end_reason = :reason where id = :plan")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("reason", reason)
                .param("plan", plan.value())
                .update();
    }

    /** Whether this was the first acknowledgement of the version. */
    boolean acknowledge(PlanId plan, int version, Instant now) {
        return jdbc.sql("""
                        insert into plan_acknowledgement (plan, version, acknowledged_at) values (:plan, :version, :now)
                        on conflict do nothing""")
                        .param("plan", plan.value())
                        .param("version", version)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** All versions of a plan, newest first. */
    List<PlanVersion> versions(PlanId plan) {
        Map<Integer, List<PlanItem>> content = items.ofAllVersions(plan);
        return jdbc.sql("""
                        select v.*, b.display_name as published_by_name, a.acknowledged_at
                        from plan_version v join account b on b.id = v.published_by
                        left join plan_acknowledgement a on a.plan = v.plan and a.version = v.version
                        where v.plan = :plan order by v.version desc""")
                .param("plan", plan.value())
                .query((row, number) -> version(row, content.getOrDefault(row.getInt("version"), List.of())))
                .list();
    }

    /** The phase and the items of one version. */
    Optional<Plans.PublishedVersion> version(PlanId plan, int version) {
        return jdbc.sql("select phase, board from plan_version where plan = :plan and version = :version")
                .param("plan", plan.value())
                .param("version", version)
                .query((row, number) -> new Plans.PublishedVersion(
                        version, row.getInt("phase"), items.of(plan, version), BoardJson.read(row.getString("board"))))
                .optional();
    }

    private static PlanVersion version(ResultSet row, List<PlanItem> items) throws SQLException {
        return new PlanVersion(
                row.getInt("version"),
                row.getInt("phase"),
                content(row, items),
                row.getString("reason"),
                List.of((String[]) row.getArray("difference").getArray()),
                new AccountId(row.getObject("published_by", UUID.class)),
                row.getString("published_by_name"),
                CareRole.valueOf(row.getString("published_as")),
                instant(row, "published_at"),
                instantOrNull(row, "acknowledged_at"));
    }

    private StoredPlan plan(ResultSet row, int number) throws SQLException {
        PlanId id = new PlanId(row.getObject("id", UUID.class));
        int version = row.getInt("version");
        return new StoredPlan(
                id,
                new AccountId(row.getObject("client", UUID.class)),
                new ProtocolRef(row.getString("protocol_code"), row.getInt("protocol_version")),
                PresentationClass.valueOf(row.getString("presentation")),
                GoalLevel.valueOf(row.getString("goal")),
                Side.valueOf(row.getString("injured")),
                row.getInt("phase"),
                instant(row, "phase_since"),
                row.getObject("decision", UUID.class),
                version,
                row.getObject("ended_at") != null,
                content(row, items.of(id, version)),
                row.getInt("content_phase"),
                instant(row, "published_at"),
                instantOrNull(row, "acknowledged_at"));
    }

    private static PlanContent content(ResultSet row, List<PlanItem> items) throws SQLException {
        return new PlanContent(
                row.getInt("sessions_per_week"),
                row.getString("pain_profile"),
                items,
                BoardJson.read(row.getString("board")),
                origin(row));
    }

    static @Nullable PlanOrigin origin(ResultSet row) throws SQLException {
        UUID template = row.getObject("origin_template", UUID.class);
        return template == null ? null : new PlanOrigin(template, row.getInt("origin_version"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
