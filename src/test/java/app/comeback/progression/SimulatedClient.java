package app.comeback.progression;

import app.comeback.assessments.Presentation;
import app.comeback.exercises.Equipment;
import app.comeback.plans.PlanId;
import app.comeback.plans.PlanItem;
import app.comeback.plans.Prescription;
import app.comeback.plans.Rules;
import app.comeback.progression.DoseProposal.Direction;
import app.comeback.progression.SimulatedOutcome.Promise;
import app.comeback.protocols.Fact;
import app.comeback.protocols.GoalLevel;
import app.comeback.protocols.PainProfile;
import app.comeback.protocols.PresentationClass;
import app.comeback.protocols.RegressionRule;
import app.comeback.protocols.RegressionRules;
import app.comeback.shared.AccountId;
import app.comeback.shared.Side;
import app.comeback.training.Exposure;
import app.comeback.training.SimulatedSession;
import app.comeback.training.SimulatedTraining;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Twelve weeks of one client, day by day; the same number is the same client for ever. */
final class SimulatedClient {

    static final int DAYS = 84;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 2);
    private static final Duration LOOK_BACK = Duration.ofDays(28);
    private static final RegressionRule STOPS = Rules.STRAIN.regressions().stream()
            .filter(rule -> rule.trigger() == RegressionRule.Trigger.STOPS)
            .findFirst()
            .orElseThrow();

    private final AccountId id;
    private final PlanId planId;
    private final SimulatedPlan plan;
    private final Random random;
    private final SimulatedRules rules;
    private final SimulatedOutcome outcome = new SimulatedOutcome();
    private final PainProfile profile;
    private final Presentation presentation;
    private final SimulatedTraining training;
    private final SimulatedMemory memory;
    private final SimulatedMeasures measures;
    private final SimulatedDecider decider;
    private final Map<LocalDate, Integer> planned = new HashMap<>();
    private final Map<UUID, List<Exposure>> exposures = new LinkedHashMap<>();
    private final boolean isSampled;
    private final int honesty;
    private final int zeal;
    private int lockedDays;

    SimulatedClient(int number, SimulatedRules rules) {
        this.random = new Random(0x5EED_0000L + number);
        this.id = new AccountId(new UUID(1, number));
        this.planId = new PlanId(new UUID(2, number));
        this.rules = rules;
        this.isSampled = number % 10 == 0;
        this.honesty = 60 + random.nextInt(40);
        this.zeal = 50 + random.nextInt(50);
        this.profile = Rules.STRAIN.painProfiles().get(random.nextInt(2));
        this.presentation = presentation(random);
        this.plan = new SimulatedPlan(rules.dose(), profile);
        this.training = new SimulatedTraining(id, Rules.STRAIN.redFlags(), rules.heeded(), ZONE);
        this.memory = new SimulatedMemory(profile);
        this.measures = new SimulatedMeasures(id, presentation.goal(), random);
        this.decider = new SimulatedDecider(presentation, profile, measures, rules, outcome, random, ZONE);
    }

    private static Presentation presentation(Random random) {
        GoalLevel[] goals = GoalLevel.values();
        return new Presentation(
                1,
                PresentationClass.ACUTE_STRAIN,
                Side.LEFT,
                FIRST,
                1 + random.nextInt(2),
                false,
                goals[random.nextInt(goals.length)],
                20,
                7,
                Set.of(Equipment.values()),
                new AccountId(new UUID(0, 2)),
                FIRST.atStartOfDay(ZONE).toInstant());
    }

    SimulatedOutcome live() {
        for (int day = 0; day < DAYS; day++) {
            int morning = decider.phase();
            getUp(day);
            care(day);
            train(day);
            decider.requireExplained(morning, day);
            requireAdherence(day);
        }
        decider.requireReplay();
        outcome.count("clients", 1);
        outcome.count("entries", training.size());
        outcome.count("locks", training.locks().size());
        return outcome;
    }

    private static Instant at(int day, int hour) {
        return FIRST.plusDays(day).atTime(LocalTime.of(hour, 0)).atZone(ZONE).toInstant();
    }

    private void getUp(int day) {
        Instant now = at(day, 7);
        if (random.nextInt(100) < honesty) {
            memory.answered(training.answerMorning(random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 1, now));
        }
        Instant yesterday = at(day - 1, 0);
        Map<UUID, List<Exposure>> fresh = training.exposures(plan::exercises, yesterday).stream()
                .collect(Collectors.groupingBy(Exposure::session));
        exposures.putAll(fresh);
        if (isSampled && day % 21 == 20) {
            outcome.require(
                    Set.copyOf(recent(now))
                            .equals(Set.copyOf(training.exposures(plan::exercises, now.minus(LOOK_BACK)))),
                    Promise.DECISIONS_REPLAY,
                    "exposures",
                    day);
        }
        if (!fresh.isEmpty()) {
            propose(now.plusSeconds(60));
        }
    }

    private List<Exposure> recent(Instant now) {
        return exposures.values().stream()
                .flatMap(List::stream)
                .filter(one -> !one.startedAt().isBefore(now.minus(LOOK_BACK)))
                .toList();
    }

    private void propose(Instant now) {
        List<Exposure> whole = recent(now);
        List<Exposure> poorer = isSampled ? withoutOneAnswer(now) : whole;
        Map<UUID, Prescription> changed = new HashMap<>();
        for (PlanItem item : plan.items()) {
            Optional<DoseProposal> proposal = plan.propose(item, whole);
            proposal.ifPresent(made -> {
                requireCareful(made, now);
                if (made.dose() != null && random.nextInt(100) < 60) {
                    changed.put(item.id(), made.dose());
                }
            });
            if (isSampled) {
                outcome.require(
                        boldness(plan.propose(item, poorer)) <= boldness(proposal),
                        Promise.NO_PROPOSAL_BOLDER_WITHOUT_AN_ANSWER,
                        id,
                        item.exercise(),
                        now);
                outcome.count("answers dropped", 1);
            }
        }
        plan.change(changed);
    }

    private List<Exposure> withoutOneAnswer(Instant now) {
        Instant since = now.minus(LOOK_BACK);
        List<SimulatedTraining.Answer> answers = training.answers(since);
        return answers.isEmpty()
                ? recent(now)
                : training.exposuresWithout(answers.get(random.nextInt(answers.size())), plan::exercises, since);
    }

    private static int boldness(Optional<DoseProposal> proposal) {
        return proposal.map(made -> made.why().outcome().boldness()).orElse(0);
    }

    private void requireCareful(DoseProposal made, Instant now) {
        outcome.count("proposals", 1);
        boolean more = made.direction() == Direction.PROGRESS;
        outcome.count(made.direction().name(), 1);
        if (memory.isFlare(made.item(), now)) {
            outcome.count("flares", 1);
            outcome.require(
                    !more, Promise.FLARE_NEVER_PROGRESSES, id, made.item().exercise(), now);
        }
        if (memory.isMissing(made.item(), now)) {
            outcome.require(
                    !more,
                    Promise.MISSING_ANSWER_NEVER_PROGRESSES,
                    id,
                    made.item().exercise(),
                    now);
        }
    }

    private void care(int day) {
        if (lockedDays > 0 && --lockedDays == 0) {
            training.liftAll(presentation.confirmedBy(), at(day, 9));
        }
        int before = decider.phase();
        if (day % 3 == 0) {
            measures.take(decider.phase(), lockedDays > 0, at(day, 10));
            decider.look(derived(), lockedDays > 0, at(day, 11));
        }
        if (day % 7 == 6 && decider.phase() == before) {
            reviewSetbacks(at(day, 12));
        }
        if (decider.phase() != before && decider.phase() > 0) {
            plan.enter(decider.phase(), id, presentation);
        }
    }

    private List<Fact> derived() {
        return TrainingFacts.lengtheningSessions(
                        exposures.values().stream().flatMap(List::stream).toList())
                .stream()
                .toList();
    }

    private void reviewSetbacks(Instant now) {
        List<Exposure> done = exposures.values().stream().flatMap(List::stream).toList();
        List<Instant> stops = done.stream()
                .filter(one -> Setbacks.wasStopped(profile, one))
                .map(Exposure::startedAt)
                .distinct()
                .toList();
        Instant last =
                done.stream().map(Exposure::startedAt).max(Instant::compareTo).orElse(null);
        boolean sudden = training.open().stream().anyMatch(lock -> lock.flag().equals("RF-12"));
        List<RegressionRules.Proposal> proposals =
                RegressionRules.apply(Rules.STRAIN, new RegressionRules.History(stops, sudden, last), now);
        if (memory.stops(now.minus(Duration.ofDays(STOPS.days()))) >= STOPS.count()) {
            outcome.count("setbacks", 1);
            outcome.require(
                    proposals.stream().anyMatch(one -> one.rule().equals(STOPS.id())),
                    Promise.STOPS_PROPOSE_TO_GO_BACK,
                    id,
                    now);
        }
        if (!proposals.isEmpty() && random.nextBoolean()) {
            decider.goBack(Math.max(1, decider.phase() - 1), now);
        }
    }

    private void train(int day) {
        int perWeek = Rules.STRAIN
                .phase(Math.clamp(decider.phase(), 0, 5))
                .orElseThrow()
                .sessionsPerWeek();
        boolean isDue = Math.floorDiv((day + 1) * perWeek, 7) > Math.floorDiv(day * perWeek, 7);
        if (isDue && lockedDays == 0) {
            planned.put(FIRST.plusDays(day), 1);
        }
        if (plan.items().isEmpty()) {
            return;
        }
        if (isDue && random.nextInt(100) < zeal) {
            session(day, 18);
        }
        if (random.nextInt(100) < 5) {
            session(day, 20);
        }
    }

    private void session(int day, int hour) {
        Instant start = at(day, hour);
        SimulatedSession session = new SimulatedSession(planId, plan.version(), start, random);
        SimulatedEvening evening = new SimulatedEvening(session, plan.items(), profile, random, honesty);
        evening.play(FIRST.plusDays(day));
        boolean isLocked = lockedDays > 0;
        if (isLocked) {
            outcome.require(!training.open().isEmpty(), Promise.WARNING_LOCKS_BEFORE_THE_NEXT_SESSION, id, start);
        }
        int refused = training.receive(session, start.plus(Duration.ofHours(1)));
        if (isLocked) {
            outcome.count("refused sessions", 1);
            outcome.require(
                    refused == session.ordinary() && !training.isTrained(session.id()),
                    Promise.NOTHING_TRAINED_WHILE_LOCKED,
                    id,
                    start);
        } else {
            outcome.count("sessions", 1);
            evening.remember(memory);
        }
        if (evening.isWarning()) {
            outcome.count("warnings", 1);
            lockedDays = Math.max(lockedDays, 2 + random.nextInt(6));
        }
    }

    private void requireAdherence(int day) {
        LocalDate from = FIRST.plusDays(day - 27L);
        Map<LocalDate, Integer> days = new HashMap<>(planned);
        days.keySet().removeIf(one -> one.isBefore(from));
        BigDecimal percent = rules.adherence().percent(days, training.completed(from));
        outcome.require(
                percent == null
                        ? days.isEmpty()
                        : percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0,
                Promise.ADHERENCE_IN_RANGE,
                id,
                day);
    }
}
