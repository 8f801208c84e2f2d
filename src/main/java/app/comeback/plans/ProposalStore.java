package app.comeback.plans;

import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposals, written once; one counts until the plan has another version. */
@Repository
class ProposalStore {

    private final JdbcClient jdbc;

    ProposalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a proposal; the same id again changes nothing. */
    void keep(AccountId client, StoredProposal proposal) {
        PlanOrigin origin = proposal.content().origin();
        jdbc.sql("""
                        insert into plan_proposal (id, client, plan, base_version, phase, sessions_per_week, pain_profile,
                          items, board, origin_template, origin_version, reason, proposed_by, proposed_at)
                        values (:id, :client, :plan, :base, :phase, :sessions, :profile, cast(:items as jsonb),
                          cast(:board as jsonb), :template, :templateVersion, :reason, :by, :at) on conflict (id) do nothing""")
                .param("id", proposal.id())
                .param("client", client.value())
                .param("plan", proposal.plan() == null ? null : proposal.plan().value())
                .param("base", proposal.baseVersion())
                .param("phase", proposal.phase())
                .param("sessions", proposal.content().sessionsPerWeek())
                .param("profile", proposal.content().painProfile())
                .param("items", BoardJson.writeItems(proposal.content().items()))
                .param("board", BoardJson.write(proposal.content().board()))
                .param("template", origin == null ? null : origin.template())
                .param("templateVersion", origin == null ? null : origin.version())
                .param("reason", proposal.reason())
                .param("by", proposal.by() == null ? null : proposal.by().value())
                .param("at", proposal.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest one that still counts: for the running version, or for a client without a plan. */
    Optional<StoredProposal> open(AccountId client) {
        return jdbc.sql("""
                        select r.*, b.display_name as proposed_by_name
                        from plan_proposal_waiting r
                        left join account b on b.id = r.proposed_by
                        where r.client = :client
                        order by r.proposed_at desc, r.id limit 1""")
                .param("client", client.value())
                .query(this::proposal)
                .optional();
    }

    private StoredProposal proposal(ResultSet row, int number) throws SQLException {
        UUID plan = row.getObject("plan", UUID.class);
        UUID by = row.getObject("proposed_by", UUID.class);
        return new StoredProposal(
                row.getObject("id", UUID.class),
                plan == null ? null : new PlanId(plan),
                row.getObject("base_version", Integer.class),
                row.getInt("phase"),
                new PlanContent(
                        row.getInt("sessions_per_week"),
                        row.getString("pain_profile"),
                        BoardJson.readItems(row.getString("items")),
                        BoardJson.read(row.getString("board")),
                        PlanStore.origin(row)),
                row.getString("reason"),
                by == null ? null : new AccountId(by),
                row.getString("proposed_by_name"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }
}
