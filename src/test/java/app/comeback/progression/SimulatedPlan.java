package app.comeback.progression;

import app.comeback.assessments.Presentation;
import app.comeback.exercises.Dose;
import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ShippedLibrary;
import app.comeback.plans.PlanItem;
import app.comeback.plans.Prescription;
import app.comeback.plans.ProposedItems;
import app.comeback.protocols.PainProfile;
import app.comeback.shared.AccountId;
import app.comeback.training.Exposure;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The plan of a simulated client with all its versions, and what the rules propose for its exercises. */
final class SimulatedPlan {

    private static final int MOST_ITEMS = 4;
    private static final Map<ExerciseId, Dose> TARGETS =
            ShippedLibrary.exercises().stream().collect(Collectors.toMap(Exercise::id, Exercise::dose));

    private final SimulatedRules.DoseRules rules;
    private final PainProfile profile;
    private final Map<Integer, Map<UUID, PlanItem>> versions = new HashMap<>();
    private List<PlanItem> items = List.of();
    private int version;

    SimulatedPlan(SimulatedRules.DoseRules rules, PainProfile profile) {
        this.rules = rules;
        this.profile = profile;
    }

    List<PlanItem> items() {
        return items;
    }

    int version() {
        return version;
    }

    /** What the portal proposes for the phase, without what is too much for a simulation. */
    void enter(int phase, AccountId client, Presentation presentation) {
        publish(ProposedItems.of(client, phase, presentation, items).stream()
                .limit(MOST_ITEMS)
                .toList());
    }

    void change(Map<UUID, Prescription> doses) {
        publish(items.stream().map(item -> withDose(item, doses.get(item.id()))).toList());
    }

    private void publish(List<PlanItem> next) {
        if (!next.equals(items)) {
            items = next;
            version++;
            versions.put(version, next.stream().collect(Collectors.toMap(PlanItem::id, item -> item)));
        }
    }

    Map<UUID, ExerciseId> exercises(int number) {
        return versions.getOrDefault(number, Map.of()).values().stream()
                .collect(Collectors.toMap(PlanItem::id, PlanItem::exercise));
    }

    Optional<DoseProposal> propose(PlanItem item, Collection<Exposure> done) {
        List<Exposure> same = DoseRule.atPresentDose(
                item,
                done.stream()
                        .filter(one -> one.exercise().equals(item.exercise()))
                        .toList(),
                one -> dose(one.planVersion(), item.id()));
        return rules.propose(item, target(item), profile, same, false);
    }

    private @Nullable Prescription dose(int number, UUID item) {
        PlanItem then = versions.getOrDefault(number, Map.of()).get(item);
        return then == null ? null : then.dose();
    }

    private static Dose target(PlanItem item) {
        Dose target = TARGETS.get(item.exercise());
        if (target == null) {
            throw new IllegalStateException(item.exercise() + " is not in the library");
        }
        return target;
    }

    private static PlanItem withDose(PlanItem item, @Nullable Prescription dose) {
        return dose == null
                ? item
                : new PlanItem(
                        item.id(),
                        item.exercise(),
                        item.side(),
                        dose,
                        item.superset(),
                        item.essential(),
                        item.note(),
                        item.cites());
    }
}
