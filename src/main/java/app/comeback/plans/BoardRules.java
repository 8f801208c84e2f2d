package app.comeback.plans;

import app.comeback.care.CareRole;
import app.comeback.exercises.Amount;
import app.comeback.exercises.Dose;
import app.comeback.exercises.Range;
import app.comeback.plans.PlanBoard.Section;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must hold for the days of a plan and the doses that stand on them: each rule allows, or says why not. */
final class BoardRules {

    private static final int DAYS = DayOfWeek.values().length;
    private static final int HOURS_PER_DAY = 24;

    private BoardRules() {}

    /** Doing exercises in turn takes at least two of them. */
    static Optional<Hindrance> groups(PlanBoard board) {
        return board.weeks().stream()
                .flatMap(week -> week.days().stream())
                .flatMap(day -> day.sections().stream())
                .filter(BoardRules::isAlone)
                .findFirst()
                .map(section -> Hindrance.of("plans.refused.group-of-one." + section.kind()));
    }

    private static boolean isAlone(Section section) {
        return section.kind().isInTurn() && section.entries().size() < 2;
    }

    /** All doses that an item has in a plan: its own, and those of single days. */
    static List<Prescription> doses(PlanContent content, PlanItem item) {
        Stream<Prescription> own = Stream.of(item.dose());
        PlanBoard board = content.board();
        return board == null
                ? own.toList()
                : Stream.concat(
                                own,
                                board.entries()
                                        .filter(entry -> entry.item().equals(item.id()))
                                        .flatMap(entry -> Stream.ofNullable(entry.dose())))
                        .distinct()
                        .toList();
    }

    /**
     * An exercise that is new to the client begins with the library's start dose at most, of each range its upper end;
     * more is a clinician's decision.
     *
     * @param isNew whether the running version does not hold the exercise
     */
    static Optional<Hindrance> startDose(
            String name, List<Prescription> doses, Dose library, CareRole role, boolean isNew) {
        return isNew && role != CareRole.CLINICIAN
                ? doses.stream()
                        .flatMap(dose -> over(name, dose, library).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Hindrance> over(String name, Prescription dose, Dose library) {
        Amount start = library.start();
        return Stream.of(
                        over(name, "sets", dose.sets(), start.sets()),
                        over(name, "reps", dose.reps(), start.reps()),
                        over(name, "hold", dose.holdSeconds(), start.holdSeconds()),
                        over(name, "minutes", dose.minutes(), start.minutes()),
                        over(name, "metres", dose.metres(), start.metres()),
                        over(name, "effort", dose.effortPercent(), start.effortPercent()),
                        over(name, "per-day", dose.perDay(), library.frequency().timesPerDay()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Hindrance> over(
            String name, String what, @Nullable Integer planned, @Nullable Range start) {
        return planned != null && start != null && planned > start.to()
                ? Optional.of(Hindrance.of("plans.refused.start." + what, name, start.to()))
                : Optional.empty();
    }

    /**
     * Between two days with an exercise lie the hours that the library asks for; less is a clinician's decision.
     *
     * @param hoursApart the least time between two sessions; null when nothing is laid down
     */
    static Optional<Hindrance> apart(
            String name, PlanBoard board, UUID item, @Nullable Integer hoursApart, CareRole role) {
        if (hoursApart == null || role == CareRole.CLINICIAN) {
            return Optional.empty();
        }
        int least = Math.ceilDiv(hoursApart, HOURS_PER_DAY);
        List<Integer> days = daysOf(board, item);
        for (int place = 1; place < days.size(); place++) {
            if (days.get(place) - days.get(place - 1) < least) {
                return Optional.of(Hindrance.of("plans.refused.apart", name, hoursApart));
            }
        }
        // The last week goes on, so its end and its beginning are neighbours too.
        int lastWeek = (board.weeks().size() - 1) * DAYS;
        return days.stream()
                .filter(day -> day >= lastWeek)
                .findFirst()
                .filter(first -> first + DAYS - days.getLast() < least)
                .map(first -> Hindrance.of(
                        "plans.refused.apart-again",
                        name,
                        hoursApart,
                        board.weeks().size()));
    }

    private static List<Integer> daysOf(PlanBoard board, UUID item) {
        List<Integer> days = new ArrayList<>();
        for (int day = 0; day < board.weeks().size() * DAYS; day++) {
            boolean isThere = board.weeks()
                    .get(day / DAYS)
                    .days()
                    .get(day % DAYS)
                    .entries()
                    .anyMatch(entry -> entry.item().equals(item));
            if (isThere) {
                days.add(day);
            }
        }
        return days;
    }
}
