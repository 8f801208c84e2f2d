package app.comeback.progression;

import app.comeback.assessments.Assessments;
import app.comeback.plans.RunningPlan;
import app.comeback.progression.PhaseDecision.Action;
import app.comeback.protocols.Fact;
import app.comeback.protocols.GateContext;
import app.comeback.protocols.Protocol;
import app.comeback.protocols.Protocols;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers the facts and lets the rules judge the present phase; decides nothing. */
@Component
class Gates {

    private final Assessments assessments;
    private final Protocols protocols;
    private final ObjectProvider<FactSource> sources;
    private final DecisionStore decisions;
    private final Clock clock;
    private final PortalProperties portal;

    Gates(
            Assessments assessments,
            Protocols protocols,
            ObjectProvider<FactSource> sources,
            DecisionStore decisions,
            Clock clock,
            PortalProperties portal) {
        this.assessments = assessments;
        this.protocols = protocols;
        this.sources = sources;
        this.decisions = decisions;
        this.clock = clock;
        this.portal = portal;
    }

    Judged judge(RunningPlan plan) {
        List<PhaseDecision> made = decisions.of(plan.id());
        return judge(plan, made, waived(made));
    }

    /** The same with one more criterion set aside. */
    Judged withWaived(Judged judged, String criterion) {
        Set<String> waived = Stream.concat(judged.evaluation().context().waived().stream(), Stream.of(criterion))
                .collect(Collectors.toUnmodifiableSet());
        return judge(judged.plan(), judged.decisions(), waived);
    }

    private Judged judge(RunningPlan plan, List<PhaseDecision> made, Set<String> waived) {
        Protocol protocol = protocols
                .find(plan.protocol())
                .orElseThrow(() -> new Refused(
                        "progression.refused.protocol-gone", plan.protocol().toString()));
        Evaluation evaluation = Evaluation.of(
                protocol,
                plan.phase(),
                new GateContext(plan.goal(), plan.injured(), plan.profile(), waived, portal.zone()),
                facts(plan),
                // As fine as the database keeps it, so that a replay has the same moment.
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        return new Judged(plan, protocol, evaluation, made);
    }

    private List<Fact> facts(RunningPlan plan) {
        Stream<Fact> derived = sources.orderedStream().flatMap(source -> source.facts(plan).stream());
        // One row may say several things, such as a confirmation its class and its grade: the same twice is one fact.
        return Stream.of(
                        assessments.facts(plan.client()).stream(),
                        assessments.triageFacts(plan.client()).stream(),
                        derived)
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    /** Waivers hold for one stay in a phase. */
    private static Set<String> waived(List<PhaseDecision> newestFirst) {
        return newestFirst.stream()
                .takeWhile(decision -> decision.fromPhase() == decision.toPhase())
                .filter(decision -> decision.action() == Action.WAIVE)
                .map(decision -> Objects.requireNonNull(decision.criterion()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A plan and what the rules say about leaving its phase.
     *
     * @param decisions all decisions about it, newest first
     */
    record Judged(RunningPlan plan, Protocol protocol, Evaluation evaluation, List<PhaseDecision> decisions) {

        @Nullable
        UUID last() {
            return decisions.isEmpty() ? null : decisions.getFirst().id();
        }

        String evidence() {
            return evaluation.evidence(protocol, plan.id().value(), last());
        }

        GateState state() {
            return new GateState(plan, protocol, evaluation.gate(protocol), evaluation.facts(), decisions, evidence());
        }
    }
}
