package app.comeback.plans;

import app.comeback.exercises.Clearance;
import app.comeback.exercises.ClientRestrictions;
import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.exercises.Restriction;
import app.comeback.exercises.StoredRestriction;
import app.comeback.shared.AccountId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What plans look up about exercises and about what their clients must not do. */
@Component
class ExerciseBook {

    private final ExerciseLibrary library;
    private final ClientRestrictions restrictions;

    ExerciseBook(ExerciseLibrary library, ClientRestrictions restrictions) {
        this.library = library;
        this.restrictions = restrictions;
    }

    Optional<Exercise> find(ExerciseId exercise) {
        return library.find(exercise);
    }

    List<Exercise> all() {
        return library.all();
    }

    /** Whether it is in the library still; a plan that holds it keeps it either way. */
    boolean mayBePlanned(ExerciseId exercise) {
        return all().stream().anyMatch(known -> known.id().equals(exercise));
    }

    /** The name people know it by; its id where the library does not hold it any more. */
    String name(ExerciseId exercise) {
        return find(exercise).map(Exercise::name).orElse(exercise.value());
    }

    /** Whether its dose counts for each leg. */
    boolean isPerSide(PlanItem item) {
        return find(item.exercise()).map(SessionTime::isPerSide).orElse(false);
    }

    /** How long the items of a day take one after the other, in minutes. */
    int minutes(List<PlanItem> items) {
        return SessionTime.minutes(items, this::isPerSide);
    }

    /** What the client must not do, or cannot. */
    List<Restriction> restrictions(AccountId client) {
        return restrictions.of(client).stream()
                .map(StoredRestriction::restriction)
                .toList();
    }

    /** The items that the client must not do now, and why. */
    List<PausedItem> paused(AccountId client, List<PlanItem> items) {
        List<Restriction> inForce = restrictions(client);
        return inForce.isEmpty()
                ? List.of()
                : items.stream().flatMap(item -> paused(item, inForce)).toList();
    }

    private Stream<PausedItem> paused(PlanItem item, List<Restriction> inForce) {
        return find(item.exercise())
                .map(exercise -> Clearance.check(exercise, item.side(), inForce))
                .filter(clearance -> !clearance.isCleared())
                .map(clearance -> new PausedItem(item.id(), item.exercise(), reasonKeys(clearance)))
                .stream();
    }

    /** The translation keys of the reasons why it is not all right. */
    static List<String> reasonKeys(Clearance clearance) {
        return switch (clearance) {
            case Clearance.Cleared() -> List.of();
            case Clearance.Blocked blocked -> blocked.reasonKeys();
            case Clearance.NotCleared notCleared -> List.of("plans.paused.not-cleared");
        };
    }
}
