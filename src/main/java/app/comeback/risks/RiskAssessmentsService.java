package app.comeback.risks;

import app.comeback.audit.AuditTrail;
import app.comeback.shared.Actor;
import app.comeback.shared.CurrentActor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
class RiskAssessmentsService implements RiskAssessments {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    RiskAssessmentsService(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    private record Row(UUID id, Instant at, String byName, String summary, Risk risk, RiskAssessment.Finding finding) {}

    @Override
    @Transactional(readOnly = true)
    public List<RiskAssessment> all() {
        Map<UUID, Map<Risk, RiskAssessment.Finding>> findings = new LinkedHashMap<>();
        Map<UUID, Row> heads = new LinkedHashMap<>();
        jdbc.sql("""
                        select r.*, a.display_name, f.risk, f.level, f.seen, f.done
                        from risk_assessment r
                        join risk_finding f on f.assessment = r.id
                        join risk_person a on a.id = r.assessed_by
                        order by r.assessed_at desc, r.id, f.risk""").query(RiskAssessmentsService::row).list().forEach(row -> {
            heads.putIfAbsent(row.id(), row);
            findings.computeIfAbsent(row.id(), id -> new EnumMap<>(Risk.class)).put(row.risk(), row.finding());
        });
        return heads.values().stream()
                .map(head -> new RiskAssessment(
                        head.id(),
                        head.at(),
                        head.byName(),
                        head.summary(),
                        findings.getOrDefault(head.id(), Map.of())))
                .toList();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("assessed_at", OffsetDateTime.class).toInstant(),
                row.getString("display_name"),
                row.getString("summary"),
                Risk.valueOf(row.getString("risk")),
                new RiskAssessment.Finding(
                        Risk.Level.valueOf(row.getString("level")), row.getString("seen"), row.getString("done")));
    }

    @Override
    public void record(UUID id, String summary, Map<Risk, RiskAssessment.Finding> findings) {
        Actor me = CurrentActor.require();
        RiskAssessment whole = new RiskAssessment(id, clock.instant(), me.displayName(), summary, findings);
        int written = jdbc.sql("""
                        insert into risk_assessment (id, assessed_at, assessed_by, summary)
                        values (:id, :at, :by, :summary) on conflict (id) do nothing""")
                .param("id", id)
                .param("at", whole.at().atOffset(ZoneOffset.UTC))
                .param("by", me.id().value())
                .param("summary", whole.summary())
                .update();
        if (written > 0) {
            whole.findings().forEach((risk, finding) -> add(id, risk, finding));
            audit.record("risks.assessed", "risk-assessment", id.toString(), Map.of());
        }
    }

    private void add(UUID assessment, Risk risk, RiskAssessment.Finding finding) {
        jdbc.sql("""
                        insert into risk_finding (assessment, risk, level, seen, done)
                        values (:assessment, :risk, :level, :seen, :done)""")
                .param("assessment", assessment)
                .param("risk", risk.name())
                .param("level", finding.level().name())
                .param("seen", finding.seen())
                .param("done", finding.done())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public Optional<Instant> lastAt() {
        return jdbc.sql("select max(assessed_at) as at from risk_assessment")
                .query((row, number) -> Optional.ofNullable(row.getObject("at", OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }
}
