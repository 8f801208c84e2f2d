package app.comeback.attention;

import app.comeback.assessments.Assessments;
import app.comeback.assessments.Clearances;
import app.comeback.assessments.Intake;
import app.comeback.assessments.Presentation;
import app.comeback.assessments.SafetyLocks;
import app.comeback.attention.ClientStanding.Confirmed;
import app.comeback.attention.ClientStanding.GateStanding;
import app.comeback.attention.ClientStanding.IntakeStanding;
import app.comeback.attention.ClientStanding.Measure;
import app.comeback.attention.ClientStanding.Proposed;
import app.comeback.attention.ClientStanding.Rule;
import app.comeback.attention.ClientStanding.Score;
import app.comeback.attention.ClientStanding.Unanswered;
import app.comeback.attention.ClientStanding.Way;
import app.comeback.plans.Plans;
import app.comeback.plans.RunningPlan;
import app.comeback.progression.DoseDesk;
import app.comeback.progression.DoseProposal;
import app.comeback.progression.GateState;
import app.comeback.progression.Pending;
import app.comeback.progression.PhaseDecision;
import app.comeback.protocols.Criterion;
import app.comeback.protocols.Fact;
import app.comeback.protocols.Phase;
import app.comeback.protocols.PresentationClass;
import app.comeback.protocols.Verdict;
import app.comeback.shared.AccountId;
import app.comeback.training.Exposure;
import app.comeback.training.TrainingRecord;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads how a client stands, from the modules that know it; in the client's own name. */
@Component
class Standings {

    private static final Duration LOOKS_BACK = Duration.ofDays(60);
    private static final Period DAYS = Period.ofDays(14);
    private static final Map<String, Measure> SCORES = Map.of("nprs", Measure.NPRS, "psfs", Measure.PSFS);
    private static final Map<String, Rule> RULES =
            Map.of("PN-1", Rule.SUDDEN, "PN-2", Rule.OVER_LIMIT, "PN-3", Rule.MORNING);

    /** What must be seen by a physician: there is no plan to wait for. */
    private static final Set<PresentationClass> REFERRED =
            Set.of(PresentationClass.SUSPECTED_AVULSION, PresentationClass.REFERRED_NEURAL);

    private final SafetyLocks locks;
    private final Assessments assessments;
    private final Clearances clearances;
    private final Plans plans;
    private final Pending pending;
    private final TrainingRecord training;
    private final Clock clock;

    Standings(
            SafetyLocks locks,
            Assessments assessments,
            Clearances clearances,
            Plans plans,
            Pending pending,
            TrainingRecord training,
            Clock clock) {
        this.locks = locks;
        this.assessments = assessments;
        this.clearances = clearances;
        this.plans = plans;
        this.pending = pending;
        this.training = training;
        this.clock = clock;
    }

    ClientStanding of(AccountId client) {
        Instant now = clock.instant();
        ZoneId zone = training.zone(client);
        LocalDate today = LocalDate.ofInstant(now, zone);
        Optional<Pending.Page> page = pending.own();
        Instant since = now.minus(LOOKS_BACK);
        return new ClientStanding(
                now,
                zone,
                locks.open(client),
                intake(client),
                clearances.of(client),
                page.map(Standings::way).orElse(null),
                plans.proposed(client)
                        .map(proposal -> new Proposed(proposal.id(), proposal.at(), proposal.byName()))
                        .orElse(null),
                page.map(there -> unanswered(client, there, since)).orElse(List.of()),
                page.isEmpty() ? List.of() : training.days(client, today.minus(DAYS), today),
                page.isEmpty() ? null : training.lastHeard(client, since).orElse(null),
                page.isEmpty() ? List.of() : scores(client, since));
    }

    private IntakeStanding intake(AccountId client) {
        Optional<Intake.Submitted> handedIn = assessments.handedIn(client);
        Boolean cleared = assessments.triageFacts(client).stream()
                .filter(fact -> fact.measure().equals("screening-cleared"))
                .map(fact -> fact.value().compareTo(BigDecimal.ZERO) > 0)
                .findFirst()
                .orElse(null);
        return new IntakeStanding(
                handedIn.map(Intake.Submitted::version).orElse(0),
                handedIn.map(Intake.Submitted::at).orElse(null),
                assessments.confirmed(client).map(Standings::confirmed).orElse(null),
                cleared);
    }

    private static Confirmed confirmed(Presentation presentation) {
        return new Confirmed(
                presentation.version(),
                presentation.confirmedAt(),
                presentation.isTrainerLed(),
                !REFERRED.contains(presentation.presentation()));
    }

    private static Way way(Pending.Page page) {
        GateState gate = page.gate();
        RunningPlan plan = gate.plan();
        Phase phase = gate.protocol().phase(plan.phase()).orElseThrow();
        return new Way(
                plan.id().value(),
                plan.phase(),
                phase.name(),
                plan.phaseSince(),
                phase.expectedDays(),
                plan.publishedAt(),
                gate(gate),
                held(gate),
                gate.decisions().isEmpty() ? null : gate.decisions().getFirst().id());
    }

    private static GateStanding gate(GateState gate) {
        List<Verdict> passed =
                gate.gate().verdicts().stream().filter(Verdict::isPassed).toList();
        List<Instant> taken = passed.stream()
                .flatMap(verdict -> gate.factsOf(verdict).stream())
                .map(Fact::at)
                .sorted()
                .toList();
        return new GateStanding(
                gate.gate().isEligible(),
                gate.passed(),
                gate.needed(),
                gate.gate().verdicts().stream()
                        .filter(verdict -> !verdict.isPassed())
                        .flatMap(verdict -> gate.protocol().criterion(verdict.criterion()).stream())
                        .map(Criterion::text)
                        .toList(),
                taken.isEmpty() ? null : taken.getFirst(),
                taken.isEmpty() ? null : taken.getLast());
    }

    /** The newest decision to stay in this phase, in this stay. */
    private static @Nullable Instant held(GateState gate) {
        return gate.decisions().stream()
                .takeWhile(decision -> decision.fromPhase() == decision.toPhase())
                .filter(decision -> decision.action() == PhaseDecision.Action.HOLD)
                .map(PhaseDecision::at)
                .findFirst()
                .orElse(null);
    }

    private List<Unanswered> unanswered(AccountId client, Pending.Page page, Instant since) {
        List<DoseProposal> waiting = page.doses().stream()
                .filter(line -> line.made() == null)
                .map(DoseDesk.Line::proposal)
                .filter(proposal -> rule(proposal) != null)
                .toList();
        if (waiting.isEmpty()) {
            return List.of();
        }
        Map<String, Exposure> done = training.exposures(client, since).stream()
                .collect(Collectors.toMap(
                        exposure -> exposure.log() + "/" + exposure.item(), Function.identity(), (one, same) -> one));
        return waiting.stream()
                .flatMap(proposal -> Optional.ofNullable(
                        done.get(proposal.log() + "/" + proposal.item().id()))
                        .map(exposure ->
                                unanswered(proposal, exposure, page.gate().plan()))
                        .stream())
                .sorted(Comparator.comparing(Unanswered::at))
                .toList();
    }

    private static Unanswered unanswered(DoseProposal proposal, Exposure done, RunningPlan plan) {
        return new Unanswered(
                Objects.requireNonNull(rule(proposal)),
                proposal.item().exercise(),
                done.session(),
                done.startedAt(),
                done.peak(),
                plan.profile().amberMax(),
                done.nextMorning(),
                done.baselineMorning(),
                plan.profile().nextMorningRiseMax());
    }

    /** The row that waits for a person; null for one that asks for nothing, such as the same dose again. */
    private static @Nullable Rule rule(DoseProposal proposal) {
        return proposal.direction() == DoseProposal.Direction.PROGRESS
                ? Rule.MORE
                : RULES.get(proposal.why().rule());
    }

    private List<Score> scores(AccountId client, Instant since) {
        return assessments.facts(client).stream()
                .filter(fact -> SCORES.containsKey(fact.measure()) && !fact.withdrawn())
                .filter(fact -> fact.at().isAfter(since))
                .map(fact -> new Score(Objects.requireNonNull(SCORES.get(fact.measure())), fact.value(), fact.at()))
                .toList();
    }
}
