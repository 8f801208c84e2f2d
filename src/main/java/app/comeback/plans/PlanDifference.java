package app.comeback.plans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What is different between two versions of a plan: a pure function of both. */
final class PlanDifference {

    private PlanDifference() {}

    /** Every difference once, in the order of the later version; what was removed comes last. */
    static List<PlanChange> between(PlanContent before, PlanContent after) {
        List<PlanChange> changes = new ArrayList<>();
        boolean isBoard = after.board() != null;
        if (!isBoard && before.sessionsPerWeek() != after.sessionsPerWeek()) {
            changes.add(new PlanChange.Sessions(before.sessionsPerWeek(), after.sessionsPerWeek()));
        }
        if (!before.painProfile().equals(after.painProfile())) {
            changes.add(new PlanChange.Profile(before.painProfile(), after.painProfile()));
        }
        Map<UUID, PlanItem> earlier = byId(before);
        Set<UUID> moved = moved(before.items(), after.items());
        for (int place = 1; place <= after.items().size(); place++) {
            PlanItem item = after.items().get(place - 1);
            PlanItem old = earlier.get(item.id());
            if (old == null) {
                changes.add(new PlanChange.Added(item, place));
            } else {
                changes.addAll(inside(old, item, isBoard));
                if (!isBoard && moved.contains(item.id())) {
                    changes.add(new PlanChange.Moved(item, place));
                }
            }
        }
        Set<UUID> later = byId(after).keySet();
        before.items().stream()
                .filter(item -> !later.contains(item.id()))
                .map(PlanChange.Removed::new)
                .forEach(changes::add);
        changes.addAll(BoardDifference.between(before, after));
        return changes;
    }

    /** On a board the days say how often and in which groups. */
    private static List<PlanChange> inside(PlanItem before, PlanItem after, boolean isBoard) {
        if (!before.exercise().equals(after.exercise())) {
            return List.of(new PlanChange.Replaced(before, after));
        }
        List<PlanChange> changes = new ArrayList<>();
        if (!amount(before).equals(amount(after))) {
            changes.add(new PlanChange.Amount(before, after));
        }
        if (!isBoard && often(before.dose()) != often(after.dose())) {
            changes.add(new PlanChange.Often(before, after));
        }
        if (before.dose().restSeconds() != after.dose().restSeconds()) {
            changes.add(new PlanChange.Rest(before, after));
        }
        if (!isBoard && !Objects.equals(before.superset(), after.superset())) {
            changes.add(new PlanChange.Grouped(after));
        }
        if (before.essential() != after.essential()) {
            changes.add(new PlanChange.Essential(after));
        }
        if (!before.note().equals(after.note())) {
            changes.add(new PlanChange.Note(after));
        }
        return changes;
    }

    /** All that says how much; a load of 5 and of 5.00 kg is the same. */
    private static List<Object> amount(PlanItem item) {
        Prescription dose = item.dose();
        return Arrays.asList(
                item.side(),
                dose.sets(),
                dose.reps(),
                dose.holdSeconds(),
                dose.minutes(),
                dose.metres(),
                dose.tempo(),
                dose.loadKg() == null ? null : dose.loadKg().stripTrailingZeros(),
                dose.effortPercent());
    }

    private static int often(Prescription dose) {
        return dose.perDay() * 100 + dose.everyDays();
    }

    private static Map<UUID, PlanItem> byId(PlanContent content) {
        Map<UUID, PlanItem> byId = new LinkedHashMap<>();
        content.items().forEach(item -> byId.put(item.id(), item));
        return byId;
    }

    /** The fewest items whose move explains the new order: all but a longest run that kept its order. */
    private static Set<UUID> moved(List<PlanItem> before, List<PlanItem> after) {
        List<UUID> old = before.stream().map(PlanItem::id).toList();
        List<UUID> kept = after.stream().map(PlanItem::id).filter(old::contains).toList();
        int[] length = new int[kept.size()];
        int[] from = new int[kept.size()];
        int end = -1;
        for (int i = 0; i < kept.size(); i++) {
            length[i] = 1;
            from[i] = -1;
            for (int j = 0; j < i; j++) {
                if (old.indexOf(kept.get(j)) < old.indexOf(kept.get(i)) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    from[i] = j;
                }
            }
            end = end < 0 || length[i] > length[end] ? i : end;
        }
        Set<UUID> moved = new HashSet<>(kept);
        for (int i = end; i >= 0; i = from[i]) {
            moved.remove(kept.get(i));
        }
        return moved;
    }
}
