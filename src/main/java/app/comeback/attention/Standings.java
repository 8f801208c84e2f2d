package app.comeback.attention;

import app.comeback.assessments.Assessments;
import app.comeback.assessments.Clearances;
import app.comeback.assessments.Intake;
import app.comeback.assessments.Presentation;
import app.comeback.assessments.SafetyLocks;
import app.comeback.attention.ClientStanding.Confirmed;
import app.comeback.attention.ClientStanding.IntakeStanding;
import app.comeback.attention.ClientStanding.Measure;
import app.comeback.attention.ClientStanding.Proposed;
import app.comeback.attention.ClientStanding.Score;
import app.comeback.attention.ClientStanding.Unanswered;
import app.comeback.plans.Plans;
import app.comeback.progression.DoseDesk;
import app.comeback.progression.DoseProposal;
import app.comeback.progression.Pending;
import app.comeback.protocols.PresentationClass;
import app.comeback.protocols.Protocols;
import app.comeback.protocols.RedFlag;
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
import org.springframework.stereotype.Component;

/** Reads how a client stands, from the modules that know it; in the client's own name. */
@Component
class Standings {

    private static final Duration LOOKS_BACK = Duration.ofDays(60);
    private static final Period DAYS = Period.ofDays(14);
    private static final Map<String, Measure> SCORES = Map.of("nprs", Measure.NPRS, "psfs", Measure.PSFS);

    /** What must be seen by a physician: there is no plan to wait for. */
    private static final Set<PresentationClass> REFERRED =
            Set.of(PresentationClass.SUSPECTED_AVULSION, PresentationClass.REFERRED_NEURAL);

    private final SafetyLocks locks;
    private final Assessments assessments;
    private final Clearances clearances;
    private final Plans plans;
    private final Pending pending;
    private final TrainingRecord training;
    private final Protocols protocols;
    private final Clock clock;

    Standings(
            SafetyLocks locks,
            Assessments assessments,
            Clearances clearances,
            Plans plans,
            Pending pending,
            TrainingRecord training,
            Protocols protocols,
            Clock clock) {
        this.locks = locks;
        this.assessments = assessments;
        this.clearances = clearances;
        this.plans = plans;
        this.pending = pending;
        this.training = training;
        this.protocols = protocols;
        this.clock = clock;
    }

    ClientStanding of(AccountId client) {
        Instant now = clock.instant();
        ZoneId zone = training.zone(client);
        LocalDate today = LocalDate.ofInstant(now, zone);
        Optional<Pending.Page> page = pending.own();
        List<SafetyLocks.Lock> open = locks.open(client);
        Instant since = now.minus(LOOKS_BACK);
        return new ClientStanding(
                now,
                zone,
                open,
                open.isEmpty() ? Map.of() : signs(),
                intake(client),
                clearances.of(client),
                page.map(PlanReading::way).orElse(null),
                plans.proposed(client)
                        .map(proposal -> new Proposed(proposal.id(), proposal.at(), proposal.byName()))
                        .orElse(null),
                page.map(there -> unanswered(client, there, since)).orElse(List.of()),
                page.isEmpty() ? List.of() : training.days(client, today.minus(DAYS), today),
                page.isEmpty() ? null : training.lastHeard(client, since).orElse(null),
                page.isEmpty() ? List.of() : scores(client, since));
    }

    private Map<String, String> signs() {
        return protocols.redFlags().stream()
                .collect(Collectors.toMap(RedFlag::id, RedFlag::question, (one, same) -> one));
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

    private List<Unanswered> unanswered(AccountId client, Pending.Page page, Instant since) {
        List<DoseProposal> waiting = page.doses().stream()
                .filter(line -> line.made() == null)
                .map(DoseDesk.Line::proposal)
                .filter(proposal -> PlanReading.rule(proposal) != null)
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
                        .map(exposure -> PlanReading.unanswered(
                                proposal, exposure, page.gate().plan()))
                        .stream())
                .sorted(Comparator.comparing(Unanswered::at))
                .toList();
    }

    private List<Score> scores(AccountId client, Instant since) {
        return assessments.facts(client).stream()
                .filter(fact -> SCORES.containsKey(fact.measure()) && !fact.withdrawn())
                .filter(fact -> fact.at().isAfter(since))
                .map(fact -> new Score(Objects.requireNonNull(SCORES.get(fact.measure())), fact.value(), fact.at()))
                .toList();
    }
}
