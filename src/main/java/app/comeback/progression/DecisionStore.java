package app.comeback.progression;

import app.comeback.care.CareRole;
import app.comeback.people.CredentialSnapshot;
import app.comeback.plans.PlanId;
import app.comeback.progression.PhaseDecision.Action;
import app.comeback.protocols.ProtocolRef;
import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The decisions, written once and read for ever. */
@Repository
class DecisionStore {

    /** Its own mapper: what is stored must not follow the settings of the portal's web interface. */
    private final JsonMapper json = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The plan that this decision was made for, if it was made. */
    Optional<PlanId> planOf(UUID decision) {
        return jdbc.sql("select plan from phase_decision where id = :id")
                .param("id", decision)
                .query(UUID.class)
                .optional()
                .map(PlanId::new);
    }

    void add(PhaseDecision decision, CredentialSnapshot credential, Evaluation evaluation, Standing standing) {
        jdbc.sql("""
                        insert into phase_decision (id, plan, previous, from_phase, to_phase, action, criterion, reason,
                          decided_by, decided_as, credential_id, credential, decided_at, protocol_code,
                          protocol_version, eligible, evidence_hash, evaluation)
                        values (:id, :plan, :previous, :from, :to, :action, :criterion, :reason,
                          :by, :as, :credentialId, cast(:credential as jsonb), :at, :code,
                          :version, :eligible, :evidence, cast(:evaluation as jsonb))""")
                .param("id", decision.id())
                .param("plan", decision.plan().value())
                .param("previous", decision.previous())
                .param("from", decision.fromPhase())
                .param("to", decision.toPhase())
                .param("action", decision.action().name())
                .param("criterion", decision.criterion())
                .param("reason", decision.reason())
                .param("by", decision.by().value())
                .param("as", decision.as().name())
                .param("credentialId", credential.id())
                .param("credential", json.writeValueAsString(credential))
                .param("at", decision.at().atOffset(ZoneOffset.UTC))
                .param("code", decision.protocol().code())
                .param("version", decision.protocol().version())
                .param("eligible", standing.eligible())
                .param("evidence", standing.evidence())
                .param("evaluation", json.writeValueAsString(evaluation))
                .update();
    }

    /** What the rules said when a decision was made. */
    record Standing(boolean eligible, String evidence) {}

    /** All decisions about a plan, newest first: by the chain, not by the clock. */
    List<PhaseDecision> of(PlanId plan) {
        return jdbc.sql("""
                        with recursive chain as (
                          select d.*, 1 as place from phase_decision d where d.plan = :plan and d.previous is null
                          union all
                          select d.*, c.place + 1 from phase_decision d join chain c on d.previous = c.id)
                        select c.*, a.display_name as decided_by_name, c.credential ->> 'title' as credential_title
                        from chain c join account a on a.id = c.decided_by order by c.place desc""")
                .param("plan", plan.value())
                .query(DecisionStore::decision)
                .list();
    }

    /** What a decision rested on. */
    Evaluation evaluation(UUID decision) {
        return jdbc.sql("select evaluation from phase_decision where id = :id")
                .param("id", decision)
                .query((row, number) -> json.readValue(row.getString("evaluation"), Evaluation.class))
                .single();
    }

    private static PhaseDecision decision(ResultSet row, int number) throws SQLException {
        return new PhaseDecision(
                row.getObject("id", UUID.class),
                new PlanId(row.getObject("plan", UUID.class)),
                row.getObject("previous", UUID.class),
                row.getInt("from_phase"),
                row.getInt("to_phase"),
                Action.valueOf(row.getString("action")),
                row.getString("criterion"),
                row.getString("reason"),
                new AccountId(row.getObject("decided_by", UUID.class)),
                row.getString("decided_by_name"),
                CareRole.valueOf(row.getString("decided_as")),
                row.getString("credential_title"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                new ProtocolRef(row.getString("protocol_code"), row.getInt("protocol_version")));
    }
}
