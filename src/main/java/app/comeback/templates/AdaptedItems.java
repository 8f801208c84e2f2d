package app.comeback.templates;

import app.comeback.care.CareRole;
import app.comeback.exercises.Clearance;
import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.UnlockRole;
import app.comeback.plans.PlanBoard.Day;
import app.comeback.plans.PlanItem;
import app.comeback.plans.Prescription;
import app.comeback.plans.StartDose;
import app.comeback.protocols.MenuEntry;
import app.comeback.shared.Side;
import app.comeback.templates.TemplateAdaptation.Given;
import app.comeback.templates.TemplateAdaptation.Said;
import app.comeback.templates.TemplateAdaptation.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The exercises of a template as this client can do them: pure, and it says each time what was left out or changed. */
final class AdaptedItems {

    private final Given given;
    private final List<Said> said;
    private final Map<UUID, Kept> kept = new LinkedHashMap<>();

    private AdaptedItems(Given given, List<Said> said) {
        this.given = given;
        this.said = said;
    }

    /**
     * Adapts.
     *
     * @param said takes what was left out or changed
     */
    static AdaptedItems of(Given given, List<Said> said) {
        AdaptedItems items = new AdaptedItems(given, said);
        given.template().items().forEach(items::take);
        return items;
    }

    /**
     * An exercise that is kept.
     *
     * @param item as it stands in the client's plan
     * @param exercise of the library
     * @param isNew whether the client does not do it yet
     */
    record Kept(PlanItem item, Exercise exercise, boolean isNew) {}

    /** All that are kept, in order. */
    Stream<PlanItem> all() {
        return kept.values().stream().map(Kept::item);
    }

    /** What became of an item of the template; nothing when it was left out. */
    Optional<Kept> find(UUID inTemplate) {
        return Optional.ofNullable(kept.get(inTemplate));
    }

    /** What became of an item that was kept. */
    Kept get(UUID inTemplate) {
        return Objects.requireNonNull(kept.get(inTemplate));
    }

    private void take(TemplateItem item) {
        Optional<Exercise> found = given.library().apply(item.exercise());
        if (found.isEmpty()) {
            say(item.exercise().value(), "templates.left.unknown");
            return;
        }
        Exercise exercise = found.get();
        Side wanted = item.side().on(given.presentation().side());
        if (isCovered(exercise, wanted)) {
            say(exercise.name(), "templates.left.twice");
        } else if (!mayPlan(item, exercise) || !hasEquipment(exercise)) {
            return;
        } else {
            side(exercise, wanted).ifPresent(side -> kept.put(item.id(), kept(item, exercise, side)));
        }
    }

    /** Of two injured legs, the item for the one already covers the other. */
    private boolean isCovered(Exercise exercise, Side wanted) {
        return given.presentation().side() == Side.BOTH
                && kept.values().stream()
                        .map(Kept::item)
                        .anyMatch(there -> there.exercise().equals(exercise.id()) && there.side() == wanted);
    }

    /** The rules of the menu: the phase has come, and whoever may unlock it does so. */
    private boolean mayPlan(TemplateItem item, Exercise exercise) {
        Optional<MenuEntry> entry = menu(item.exercise());
        int first = entry.flatMap(there -> there.phases().stream().min(Integer::compare))
                .orElse(given.phase());
        if (first > given.phase()) {
            say(exercise.name(), "templates.left.later-phase", first);
            return false;
        }
        boolean isRunning =
                given.running().stream().anyMatch(old -> old.exercise().equals(item.exercise()));
        boolean needsClinician = entry.map(MenuEntry::clinicianUnlocks).orElse(true)
                || exercise.annotation().unlock() == UnlockRole.CLINICIAN;
        if (needsClinician && given.role() != CareRole.CLINICIAN && !isRunning) {
            say(exercise.name(), "templates.left.clinician");
            return false;
        }
        return true;
    }

    private Optional<MenuEntry> menu(ExerciseId exercise) {
        return given.protocol().menu().stream()
                .filter(entry -> entry.exercise().equals(exercise))
                .findFirst();
    }

    private boolean hasEquipment(Exercise exercise) {
        List<String> missing = exercise.annotation().equipment().stream()
                .filter(piece -> !given.presentation().equipment().contains(piece))
                .sorted()
                .map(piece -> "exercises.equipment." + piece)
                .toList();
        missing.forEach(piece -> say(exercise.name(), "templates.left.equipment", new Word(piece)));
        return missing.isEmpty();
    }

    /** The wanted side; only the injured one where a restriction closes the other; none where it is not cleared. */
    private Optional<Side> side(Exercise exercise, Side wanted) {
        return switch (Clearance.check(exercise, wanted, given.restrictions())) {
            case Clearance.Cleared() -> Optional.of(wanted);
            case Clearance.NotCleared notCleared -> {
                say(exercise.name(), "templates.left.not-cleared");
                yield Optional.empty();
            }
            case Clearance.Blocked blocked -> {
                Side injured = given.presentation().side();
                boolean onlyInjured = wanted == Side.BOTH && blocked.openSide() == injured;
                blocked.reasonKeys()
                        .forEach(reason -> say(
                                exercise.name(),
                                onlyInjured ? "templates.left.one-side" : "templates.left.blocked",
                                new Word(reason)));
                yield onlyInjured ? Optional.of(injured) : Optional.empty();
            }
        };
    }

    private Kept kept(TemplateItem item, Exercise exercise, Side side) {
        Optional<PlanItem> running = given.running().stream()
                .filter(old -> old.exercise().equals(item.exercise()) && old.side() == side)
                .filter(old -> kept.values().stream()
                        .noneMatch(there -> there.item().id().equals(old.id())))
                .findFirst();
        boolean isNew = given.running().stream().noneMatch(old -> old.exercise().equals(item.exercise()));
        boolean isLowered = isNew
                && doses(item).anyMatch(dose -> !StartDose.atMost(dose, exercise.dose())
                        .equals(dose));
        if (isLowered) {
            say(exercise.name(), "templates.changed.start-dose");
        }
        if (running.isPresent()
                && doses(item).anyMatch(dose -> !dose.equals(running.get().dose()))) {
            say(exercise.name(), "templates.changed.running-dose");
        }
        PlanItem planned = new PlanItem(
                running.map(PlanItem::id).orElseGet(() -> TemplateAdaptation.id(given, item.id())),
                item.exercise(),
                side,
                running.map(PlanItem::dose)
                        .orElseGet(() -> isNew ? StartDose.atMost(item.dose(), exercise.dose()) : item.dose()),
                null,
                item.essential(),
                running.map(PlanItem::note)
                        .orElseGet(() -> Objects.requireNonNullElse(
                                menu(item.exercise()).map(MenuEntry::note).orElse(null), "")),
                item.cites());
        return new Kept(planned, exercise, isNew);
    }

    private Stream<Prescription> doses(TemplateItem item) {
        return Stream.concat(
                Stream.of(item.dose()),
                TemplateContent.days(given.template().weeks())
                        .flatMap(Day::entries)
                        .filter(entry -> entry.item().equals(item.id()))
                        .flatMap(entry -> Stream.ofNullable(entry.dose())));
    }

    private void say(String name, String key, Object... arguments) {
        said.add(new Said(name, key, List.of(arguments)));
    }
}
