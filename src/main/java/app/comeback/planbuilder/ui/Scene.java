package app.comeback.planbuilder.ui;

import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.planbuilder.Draft;
import app.comeback.planbuilder.Slot;
import app.comeback.plans.DoseWords;
import app.comeback.plans.Hindrance;
import app.comeback.plans.PlanBoards;
import app.comeback.plans.PlanItem;
import app.comeback.plans.Plans;
import app.comeback.training.LastLoads;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the board shows beside the draft.
 *
 * @param plans estimates minutes
 * @param library names exercises
 * @param words tells doses
 * @param last what the client did last
 * @param minutesWanted the time the client has a day; null when nobody confirmed it
 * @param blocked why the client must not do an exercise now
 */
record Scene(
        Plans plans,
        ExerciseLibrary library,
        DoseWords words,
        Map<ExerciseId, LastLoads.Last> last,
        @Nullable Integer minutesWanted,
        Map<ExerciseId, Hindrance> blocked) {

    List<PlanItem> due(Draft draft, Slot slot) {
        return PlanBoards.items(draft.day(slot), draft.items());
    }

    int minutes(List<PlanItem> items) {
        return plans.minutes(items);
    }

    String name(PlanItem item) {
        return library.find(item.exercise())
                .map(Exercise::name)
                .orElse(item.exercise().value());
    }

    String dose(Locale locale, PlanItem item) {
        return words.amount(locale, item);
    }

    LastLoads.@Nullable Last last(PlanItem item) {
        return last.get(item.exercise());
    }

    static String load(BigDecimal kilograms) {
        return kilograms.stripTrailingZeros().toPlainString();
    }

    /** Why the client must not do an exercise now; nothing when nothing speaks against it. */
    Optional<Hindrance> blocked(PlanItem item) {
        return Optional.ofNullable(blocked.get(item.exercise()));
    }
}
