package app.comeback.templates;

import app.comeback.plans.PlanBoard.Day;
import app.comeback.plans.PlanBoard.Entry;
import app.comeback.plans.PlanBoard.Kind;
import app.comeback.plans.PlanBoard.Section;
import app.comeback.plans.PlanBoard.Week;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What adapting does with the weeks of a board; pure functions. */
final class Weeks {

    static final int DAYS = DayOfWeek.values().length;

    private Weeks() {}

    /** The days of a week with training, in order. */
    static List<Day> sessions(Week week) {
        return week.days().stream().filter(day -> !day.sections().isEmpty()).toList();
    }

    /** Each entry as others, or as none; empty sections go, and a group of one is no group any more. */
    static Week map(Week week, Function<Entry, Stream<Entry>> change) {
        return new Week(week.days().stream().map(day -> map(day, change)).toList());
    }

    static Day map(Day day, Function<Entry, Stream<Entry>> change) {
        return new Day(day.sections().stream()
                .flatMap(section -> section(
                        section, section.entries().stream().flatMap(change).toList()))
                .toList());
    }

    private static Stream<Section> section(Section section, List<Entry> entries) {
        if (entries.isEmpty()) {
            return Stream.empty();
        }
        boolean isAlone = section.kind().isInTurn() && entries.size() == 1;
        return Stream.of(
                isAlone
                        ? new Section(section.id(), Kind.SINGLE, null, entries)
                        : new Section(section.id(), section.kind(), section.restSeconds(), entries));
    }

    /**
     * The sessions in their order on fewer days a week, spread evenly; what does not fit into a week moves on to the
     * next, so that the plan takes longer instead of becoming harder.
     *
     * @param perWeek 1 to 7
     * @param mostWeeks what comes after these is left out
     */
    static List<Week> spread(List<Week> weeks, int perWeek, int mostWeeks) {
        List<Day> queue =
                weeks.stream().flatMap(week -> sessions(week).stream()).toList();
        int needed = Math.clamp(Math.ceilDiv(queue.size(), perWeek), 1, mostWeeks);
        List<Week> spread = new ArrayList<>();
        for (int week = 0; week < needed; week++) {
            List<Day> days = new ArrayList<>(Collections.nCopies(DAYS, Day.REST));
            for (int session = 0; session < perWeek && week * perWeek + session < queue.size(); session++) {
                days.set(session * DAYS / perWeek, queue.get(week * perWeek + session));
            }
            spread.add(new Week(days));
        }
        return spread;
    }
}
