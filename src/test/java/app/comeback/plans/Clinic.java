package app.comeback.plans;

import app.comeback.assessments.Presentation;
import app.comeback.care.CarePeople;
import app.comeback.exercises.Equipment;
import app.comeback.exercises.ExerciseId;
import app.comeback.protocols.GoalLevel;
import app.comeback.protocols.PresentationClass;
import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.RunAs;
import app.comeback.shared.Side;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Clients with an injury, and the practitioners who take care of them. */
@Component
public class Clinic {

    public static final String REASON = "Ready for it, as discussed on the phone.";

    private final CarePeople people;
    private final StandIns.Found found;
    private final PlanDesk desk;
    private final Clock clock;

    Clinic(CarePeople people, StandIns.Found found, PlanDesk desk, Clock clock) {
        this.people = people;
        this.found = found;
        this.desk = desk;
        this.clock = clock;
    }

    /** A client with a confirmed strain of this grade on the right, who answered that all is well with the triage. */
    public Actor client(@Nullable Integer grade, Actor... team) {
        Actor client = people.client();
        Arrays.stream(team).forEach(member -> people.share(client, member));
        confirm(client, PresentationClass.ACUTE_STRAIN, grade);
        found.measured(client.id(), TestProtocol.ok(0, clock.instant()));
        return client;
    }

    /** A clinician confirms what the matter is. */
    public void confirm(Actor client, PresentationClass presentation, @Nullable Integer grade) {
        found.confirm(client.id(), presentation(presentation, grade, 30, Set.of()));
    }

    public static Presentation presentation(
            PresentationClass presentation, @Nullable Integer grade, int minutes, Set<Equipment> equipment) {
        return new Presentation(
                1,
                presentation,
                Side.RIGHT,
                null,
                grade,
                false,
                GoalLevel.RECREATIONAL,
                minutes,
                5,
                equipment,
                AccountId.create(),
                Instant.EPOCH);
    }

    public Actor trainer() {
        return people.trainer();
    }

    public Actor physio() {
        return people.physio();
    }

    /** A plan of two exercises that this practitioner confirmed. */
    public PlanId plan(Actor client, Actor by) {
        PlanId id = PlanId.create();
        as(by, () -> desk.confirm(new PlanDesk.Confirm(id, client.id(), content("HX02", "HX05"), REASON)));
        return id;
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
                "protocol:test-strain:1");
    }

    public static void as(Actor actor, Runnable work) {
        RunAs.actor(actor, () -> {
            work.run();
            return true;
        });
    }

    public static <T> T get(Actor actor, Supplier<T> work) {
        return RunAs.actor(actor, work);
    }
}
