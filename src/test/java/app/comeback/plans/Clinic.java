package app.comeback.plans;

import static app.comeback.care.CarePeople.as;

import app.comeback.assessments.AssessmentDesk;
import app.comeback.assessments.Imaging;
import app.comeback.assessments.Measurements;
import app.comeback.assessments.Presentation;
import app.comeback.assessments.TestIntakes;
import app.comeback.care.CarePeople;
import app.comeback.exercises.Equipment;
import app.comeback.exercises.ExerciseId;
import app.comeback.protocolfiles.SignedProtocols;
import app.comeback.protocols.Criterion;
import app.comeback.protocols.GoalLevel;
import app.comeback.protocols.Measure;
import app.comeback.protocols.Mode;
import app.comeback.protocols.PresentationClass;
import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.Side;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Clients with a strained hamstring on the left, and what the practitioners who take care of them do. */
@Component
public class Clinic {

    public static final String REASON = "Ready for it, as discussed on the phone.";

    private static final GoalLevel GOAL = GoalLevel.RUNNER;

    private final CarePeople people;
    private final TestIntakes intakes;
    private final AssessmentDesk assessments;
    private final Measurements measurements;
    private final SignedProtocols protocols;
    private final PlanDesk desk;
    private final Clock clock;
    private @Nullable Actor examiner;

    Clinic(
            CarePeople people,
            TestIntakes intakes,
            AssessmentDesk assessments,
            Measurements measurements,
            SignedProtocols protocols,
            PlanDesk desk,
            Clock clock) {
        this.people = people;
        this.intakes = intakes;
        this.assessments = assessments;
        this.measurements = measurements;
        this.protocols = protocols;
        this.desk = desk;
        this.clock = clock;
    }

    /** A client with a strain of this grade that a clinician confirmed. */
    public Actor client(@Nullable Integer grade, Actor... team) {
        Actor client = newcomer(team);
        confirm(client, PresentationClass.ACUTE_STRAIN, grade, true);
        return client;
    }

    /** A client who answered the intake; nobody confirmed anything yet. */
    public Actor newcomer(Actor... team) {
        protocols.sign();
        Actor client = people.client();
        Arrays.stream(team).forEach(member -> people.share(client, member));
        people.share(client, examiner());
        intakes.submit(client, Map.of());
        return client;
    }

    /** A clinician confirms what the matter is. */
    public void confirm(
            Actor client, PresentationClass presentation, @Nullable Integer grade, boolean loadingMayBegin) {
        Actor clinician = examiner();
        AssessmentDesk.Overview seen = as(clinician, () -> assessments.open(client.id()));
        int before = seen.confirmed() == null ? 0 : seen.confirmed().version();
        int answers = seen.intake() == null ? 0 : seen.intake().version();
        as(
                clinician,
                () -> assessments.confirm(new AssessmentDesk.Confirm(
                        client.id(),
                        before,
                        answers,
                        presentation,
                        Side.LEFT,
                        null,
                        grade,
                        false,
                        loadingMayBegin,
                        Imaging.NONE,
                        GOAL,
                        30,
                        4,
                        Set.of(Equipment.values()),
                        "Examined on video")));
    }

    private synchronized Actor examiner() {
        Actor known = examiner == null ? people.physio() : examiner;
        examiner = known;
        return known;
    }

    /** A plan of two exercises that this practitioner confirmed. */
    public PlanId plan(Actor client, Actor by) {
        return plan(client, by, "HX02", "HX05");
    }

    /** A plan of these exercises that this practitioner confirmed. */
    public PlanId plan(Actor client, Actor by, String... exercises) {
        PlanId id = PlanId.create();
        as(by, () -> desk.confirm(new PlanDesk.Confirm(id, client.id(), content(exercises), REASON)));
        return id;
    }

    /** A plan that a trainer may confirm: everything in it begins with its start dose. */
    public PlanId careful(Actor client, Actor by) {
        PlanId id = PlanId.create();
        Prescription start = new Prescription(1, 5, null, null, null, "", 60, null, null, 1, 2);
        PlanContent content = new PlanContent(3, "ACUTE_REMOTE", List.of(item("HX02", start), item("HX05", start)));
        as(by, () -> desk.confirm(new PlanDesk.Confirm(id, client.id(), content, REASON)));
        return id;
    }

    /** The examiner, and the client where only the client can, find that all criteria of the phase are met. */
    public void meet(Actor client, int phase) {
        Rules.STRAIN.phase(phase).orElseThrow().exit(GOAL).forEach(criterion -> meet(client, criterion));
    }

    /** The same for one criterion. */
    public void meet(Actor client, Criterion criterion) {
        for (Meeting.Value value : Meeting.values(Rules.STRAIN, criterion.test())) {
            Measure measure = Rules.STRAIN.measure(value.measure()).orElseThrow();
            Actor tester = measure.modes().contains(Mode.CLINICIAN) ? examiner() : client;
            List<Side> sides = measure.sided() ? List.of(Side.LEFT, Side.RIGHT) : List.of(Side.BOTH);
            Instant at = clock.instant().minus(Duration.ofDays(value.daysAgo()));
            sides.forEach(side ->
                    as(tester, () -> measurements.record(entry(client, value.measure(), value.value(), side, at))));
        }
    }

    private static Measurements.Entry entry(Actor client, String measure, BigDecimal value, Side side, Instant at) {
        return new Measurements.Entry(UUID.randomUUID(), client.id(), measure, value, side, at, "by hand", Map.of());
    }

    /** Everything that the examiner measured is taken back. */
    public void takeBack(Actor client) {
        as(examiner(), () -> measurements.list(client.id(), null, 1_000)).stream()
                .filter(taken ->
                        !taken.withdrawn() && taken.tester().equals(examiner().id()))
                .forEach(taken -> as(
                        examiner(),
                        () -> measurements.correct(
                                UUID.randomUUID(), taken.root(), taken.version(), null, "Measured the wrong leg")));
    }

    /** Three sessions a week of these exercises, 3 × 12 each, every 2nd day. */
    public static PlanContent content(String... exercises) {
        return new PlanContent(
                3, "ACUTE_REMOTE", Arrays.stream(exercises).map(Clinic::item).toList());
    }

    public static PlanItem item(String exercise) {
        return item(exercise, new Prescription(3, 12, null, null, null, "", 60, null, null, 1, 2));
    }

    public static PlanItem item(String exercise, Prescription dose) {
        return new PlanItem(
                UUID.nameUUIDFromBytes(exercise.getBytes(StandardCharsets.UTF_8)),
                new ExerciseId(exercise),
                Side.BOTH,
                dose,
                null,
                false,
                "",
                "protocol:hamstring-strain:1");
    }

    static Presentation presentation(int minutes, Set<Equipment> equipment) {
        return new Presentation(
                1,
                PresentationClass.ACUTE_STRAIN,
                Side.RIGHT,
                null,
                1,
                false,
                GOAL,
                minutes,
                5,
                equipment,
                AccountId.create(),
                Instant.EPOCH);
    }
}
