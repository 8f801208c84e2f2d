package app.comeback.plans;

import app.comeback.assessments.Assessments;
import app.comeback.assessments.Presentation;
import app.comeback.care.CareRole;
import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.protocols.Protocol;
import app.comeback.protocols.Protocols;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import app.comeback.shared.Side;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what {@link PlanProposal} needs, and keeps a proposal of the portal's own after a change of phase. */
@Component
class PhaseProposals {

    private final Assessments assessments;
    private final Protocols protocols;
    private final ExerciseBook exercises;
    private final ProposalStore proposals;
    private final Clock clock;

    PhaseProposals(
            Assessments assessments,
            Protocols protocols,
            ExerciseBook exercises,
            ProposalStore proposals,
            Clock clock) {
        this.assessments = assessments;
        this.protocols = protocols;
        this.exercises = exercises;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** What the rules propose now, for whoever looks. */
    Proposal suggest(
            AccountId client,
            Presentation presentation,
            Protocol protocol,
            int phase,
            CareRole role,
            @Nullable StoredPlan running) {
        // Back in an earlier phase everything begins with its start dose again.
        boolean goesOn = running != null && running.contentPhase() <= phase;
        return PlanProposal.of(new PlanProposal.Given(
                client,
                protocol,
                phase,
                presentation,
                exercises.restrictions(client),
                exercises.all(),
                role,
                running != null && goesOn ? running.content().items() : List.of()));
    }

    /** An exercise with its start dose, done on both sides, with an id of its own. */
    PlanItem item(Protocol protocol, ExerciseId exercise) {
        Exercise found =
                exercises.find(exercise).orElseThrow(() -> new Refused("plans.refused.unknown", exercise.value()));
        return new PlanItem(
                UUID.randomUUID(),
                exercise,
                Side.BOTH,
                StartDose.of(found.dose()),
                null,
                false,
                "",
                PlanProposal.cites(protocol));
    }

    /** Keeps what the rules propose for the phase that the plan has just entered. */
    void keepFor(StoredPlan plan) {
        int phase = Math.max(plan.phase(), 1);
        Optional<Presentation> presentation = assessments.confirmed(plan.client());
        Optional<Protocol> protocol = protocols.find(plan.protocol());
        if (plan.contentPhase() == phase || presentation.isEmpty() || protocol.isEmpty()) {
            return;
        }
        CareRole role = presentation.get().isTrainerLed() ? CareRole.TRAINER : CareRole.CLINICIAN;
        suggest(plan.client(), presentation.get(), protocol.get(), phase, role, plan)
                .content()
                .map(content -> new StoredProposal(
                        UUID.randomUUID(), plan.id(), plan.version(), phase, content, "", null, null, clock.instant()))
                .ifPresent(proposal -> proposals.keep(plan.client(), proposal));
    }
}
