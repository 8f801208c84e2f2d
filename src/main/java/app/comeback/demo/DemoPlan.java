package app.comeback.demo;

import static app.comeback.demo.DemoPerson.CLIENT_ONE;
import static app.comeback.demo.DemoPerson.PHYSIO;

import app.comeback.exercises.ExerciseId;
import app.comeback.plans.PlanContent;
import app.comeback.plans.PlanDesk;
import app.comeback.plans.PlanId;
import app.comeback.plans.PlanItem;
import app.comeback.plans.RunningPlan;
import app.comeback.progression.GateState;
import app.comeback.progression.PhaseDecision;
import app.comeback.progression.PhaseDecisions;
import app.comeback.shared.AccountId;
import app.comeback.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The physiotherapist's plan: a first version for the first phase, and after the decision one for the second. */
@Component
class DemoPlan {

    /** What both versions hold: on this the rules have something to say after the training of the first one. */
    static final ExerciseId BIKE = new ExerciseId("HX04");

    static final ExerciseId SQUAT = new ExerciseId("HX06");
    static final ExerciseId WALK = new ExerciseId("HX07");

    private static final List<ExerciseId> GOES_ON = List.of(WALK, BIKE, SQUAT);
    private static final List<ExerciseId> ONLY_FIRST =
            Stream.of("HX02", "HX05").map(ExerciseId::new).toList();
    private static final List<ExerciseId> ONLY_SECOND =
            Stream.of("HX10", "HX12", "HX13").map(ExerciseId::new).toList();
    private static final int DAILY = 6;
    private static final int EARLY = 4;
    private static final String PAIN_PROFILE = "ACUTE_REMOTE";

    private final PlanDesk desk;
    private final PhaseDecisions decisions;
    private final Texts texts;

    DemoPlan(PlanDesk desk, PhaseDecisions decisions, Texts texts) {
        this.desk = desk;
        this.decisions = decisions;
        this.texts = texts;
    }

    /** Confirms the first version, which ends the triage. */
    void begin(Cast cast) {
        AccountId client = cast.account(CLIENT_ONE);
        cast.does(PHYSIO, () -> {
            List<PlanItem> items = items(client, Stream.concat(ONLY_FIRST.stream(), GOES_ON.stream()));
            desk.confirm(new PlanDesk.Confirm(
                    PlanId.create(), client, new PlanContent(DAILY, PAIN_PROFILE, items), words("plan-begins")));
        });
    }

    /** Decides on the gate's evidence, and publishes what the second phase needs. */
    void advance(Cast cast) {
        AccountId client = cast.account(CLIENT_ONE);
        cast.does(PHYSIO, () -> {
            GateState gate = decisions.gate(client).orElseThrow();
            RunningPlan plan = gate.plan();
            decisions.decide(new PhaseDecisions.Decide(
                    UUID.randomUUID(),
                    client,
                    plan.id(),
                    PhaseDecision.Action.ADVANCE,
                    plan.phase() + 1,
                    null,
                    words("advanced"),
                    gate.evidence()));
            publish(client, plan);
        });
    }

    private void publish(AccountId client, RunningPlan before) {
        Stream<PlanItem> kept = before.items().stream().filter(item -> GOES_ON.contains(item.exercise()));
        List<PlanItem> items = Stream.concat(items(client, ONLY_SECOND.stream()).stream(), kept)
                .toList();
        desk.publish(new PlanDesk.Publish(
                UUID.randomUUID(),
                client,
                before.id(),
                before.version(),
                new PlanContent(EARLY, PAIN_PROFILE, items),
                words("plan-goes-on")));
    }

    private List<PlanItem> items(AccountId client, Stream<ExerciseId> exercises) {
        return exercises.map(exercise -> desk.item(client, exercise)).toList();
    }

    private String words(String key) {
        return texts.get(Locale.ENGLISH, "demo.recovery." + key);
    }
}
