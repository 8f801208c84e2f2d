package app.comeback.progression;

import app.comeback.care.CareRole;
import app.comeback.plans.PlanId;
import app.comeback.plans.Prescription;
import app.comeback.plans.RunningPlan;
import app.comeback.shared.AccountId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was decided about proposed doses; rows are only ever added. */
@Component
class DoseStore {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    DoseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was answered about the plan's proposals: the proposal's row to the answer. */
    Map<UUID, Map<UUID, DoseDesk.Action>> answers(PlanId plan) {
        Map<UUID, Map<UUID, DoseDesk.Action>> answers = new HashMap<>();
        jdbc.sql("select item, log, action from dose_decision where plan = :plan")
                .param("plan", plan.value())
                .query(row -> {
                    answers.computeIfAbsent(row.getObject("item", UUID.class), any -> new HashMap<>())
                            .put(row.getObject("log", UUID.class), DoseDesk.Action.valueOf(row.getString("action")));
                });
        return answers;
    }

    /** Whether the command was carried out already. */
    boolean has(UUID command) {
        return jdbc.sql("select exists(select 1 from dose_decision where command = :command)")
                .param("command", command)
                .query(Boolean.class)
                .single();
    }

    void add(UUID command, RunningPlan plan, DoseProposal proposal, DoseDesk.Choice choice, Maker maker) {
        Prescription dose = choice.action() == DoseDesk.Action.EDITED ? choice.dose() : proposal.dose();
        jdbc.sql("""
                insert into dose_decision (id, command, plan, item, log, rule, outcome, proposed, action, dose, reason,
                  evidence, protocol_code, protocol_version, decided_by, decided_as, decided_at)
                values (:id, :command, :plan, :item, :log, :rule, :outcome, :proposed::jsonb, :action, :dose::jsonb,
                  :reason, :evidence, :code, :version, :by, :as, :at)
                """)
                .param("id", UUID.randomUUID())
                .param("command", command)
                .param("plan", plan.id().value())
                .param("item", choice.item())
                .param("log", choice.log())
                .param("rule", proposal.why().rule())
                .param("outcome", proposal.why().outcome().name())
                .param("proposed", json(proposal.dose()))
                .param("action", choice.action().name())
                .param("dose", choice.action() == DoseDesk.Action.REFUSED ? null : json(dose))
                .param("reason", choice.reason())
                .param("evidence", proposal.evidence().toArray(UUID[]::new))
                .param("code", plan.protocol().code())
                .param("version", plan.protocol().version())
                .param("by", maker.by().value())
                .param("as", maker.as().name())
                .param("at", Timestamp.from(maker.at()))
                .update();
    }

    private static @Nullable String json(@Nullable Prescription dose) {
        return dose == null ? null : JSON.writeValueAsString(dose);
    }

    /**
     * Who decides.
     *
     * @param by the person
     * @param as in which role
     * @param at when
     */
    record Maker(AccountId by, CareRole as, Instant at) {}
}
