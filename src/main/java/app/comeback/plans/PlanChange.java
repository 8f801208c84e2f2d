package app.comeback.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/** One difference between two versions of a plan. */
sealed interface PlanChange {

    record Sessions(int before, int after) implements PlanChange {}

    record Profile(String before, String after) implements PlanChange {}

    record Added(PlanItem item, int place) implements PlanChange {}

    record Removed(PlanItem item) implements PlanChange {}

    record Replaced(PlanItem before, PlanItem after) implements PlanChange {}

    record Moved(PlanItem item, int place) implements PlanChange {}

    record Amount(PlanItem before, PlanItem after) implements PlanChange {}

    record Often(PlanItem before, PlanItem after) implements PlanChange {}

    record Rest(PlanItem before, PlanItem after) implements PlanChange {}

    record Grouped(PlanItem item) implements PlanChange {}

    record Essential(PlanItem item) implements PlanChange {}

    record Note(PlanItem item) implements PlanChange {}

    /** From frequencies to days. */
    record Boarded(int weeks, LocalDate startsOn) implements PlanChange {}

    /** From days to frequencies. */
    record Unboarded() implements PlanChange {}

    record Weeks(int before, int after) implements PlanChange {}

    record Begins(LocalDate startsOn) implements PlanChange {}

    record Placed(PlanItem item, SortedSet<Place> places) implements PlanChange {}

    /** Another dose on some days than on the others. */
    record DayDose(PlanItem item, SortedSet<Place> places) implements PlanChange {}

    /** Exercises that are done in turn from now on. */
    record Together(PlanBoard.Kind kind, int restSeconds, List<PlanItem> items, SortedSet<Place> places)
            implements PlanChange {}

    record Arranged(SortedSet<Place> places) implements PlanChange {}
}
