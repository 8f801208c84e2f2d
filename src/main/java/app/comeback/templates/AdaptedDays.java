package app.comeback.templates;

import app.comeback.exercises.Exercise;
import app.comeback.plans.PlanBoard;
import app.comeback.plans.PlanBoard.Day;
import app.comeback.plans.PlanBoard.Entry;
import app.comeback.plans.PlanBoard.Section;
import app.comeback.plans.PlanBoard.Week;
import app.comeback.plans.Prescription;
import app.comeback.plans.StartDose;
import app.comeback.shared.Refused;
import app.comeback.templates.AdaptedItems.Kept;
import app.comeback.templates.TemplateAdaptation.Given;
import app.comeback.templates.TemplateAdaptation.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The weeks of a template on the days that this client has: pure, and it says each time what was changed. */
final class AdaptedDays {

    /** Said when sessions were left out. */
    static final String FEWER = "templates.changed.fewer-sessions";

    /** Said when sessions moved to further weeks. */
    static final String MOVED = "templates.changed.days";

    private static final int HOURS_PER_DAY = 24;

    private final Given given;
    private final AdaptedItems items;
    private final List<Said> said;

    private AdaptedDays(Given given, AdaptedItems items, List<Said> said) {
        this.given = given;
        this.items = items;
        this.said = said;
    }

    /**
     * Adapts.
     *
     * @param items what is kept of the exercises
     * @param said takes what was changed
     * @throws Refused when no day is left
     */
    static PlanBoard of(Given given, AdaptedItems items, List<Said> said) {
        return new AdaptedDays(given, items, said).board();
    }

    private PlanBoard board() {
        List<Week> weeks = given.template().weeks().stream()
                .map(week -> Weeks.map(week, this::keptEntry))
                .toList();
        weeks = onDaysOfClient(weeks);
        weeks = apart(weeks);
        if (TemplateContent.days(weeks).allMatch(day -> day.sections().isEmpty())) {
            throw new Refused("templates.refused.nothing-left", given.name());
        }
        return new PlanBoard(given.monday(), weeks.stream().map(this::renamed).toList());
    }

    private Stream<Entry> keptEntry(Entry entry) {
        Kept there = items.find(entry.item()).orElse(null);
        if (there == null) {
            return Stream.empty();
        }
        boolean isRunning = given.running().stream()
                .anyMatch(old -> old.id().equals(there.item().id()));
        Prescription own = isRunning ? null : entry.dose();
        Prescription dose = own == null || !there.isNew()
                ? own
                : StartDose.atMost(own, there.exercise().dose());
        return Stream.of(new Entry(entry.id(), entry.item(), there.item().dose().equals(dose) ? null : dose));
    }

    private List<Week> onDaysOfClient(List<Week> weeks) {
        int most = given.presentation().daysPerWeek();
        int fullest = weeks.stream()
                .mapToInt(week -> Weeks.sessions(week).size())
                .max()
                .orElse(0);
        if (fullest <= most) {
            return weeks;
        }
        return given.fit() == Fit.WEEKS ? thinned(weeks, fullest, most) : spread(weeks, fullest, most);
    }

    private List<Week> thinned(List<Week> weeks, int fullest, int most) {
        List<Week> thinned =
                weeks.stream().map(week -> ThinnedWeek.of(week, most)).toList();
        say(given.name(), FEWER, fullest, most, sessions(weeks) - sessions(thinned));
        Set<UUID> stays = entries(thinned).map(Entry::item).collect(Collectors.toSet());
        entries(weeks)
                .map(Entry::item)
                .distinct()
                .filter(item -> !stays.contains(item))
                .forEach(item -> say(items.get(item).exercise().name(), "templates.changed.no-day-left"));
        return thinned;
    }

    private static Stream<Entry> entries(List<Week> weeks) {
        return TemplateContent.days(weeks).flatMap(Day::entries);
    }

    private static int sessions(List<Week> weeks) {
        return weeks.stream().mapToInt(week -> Weeks.sessions(week).size()).sum();
    }

    private List<Week> spread(List<Week> weeks, int fullest, int most) {
        List<Week> spread = Weeks.spread(weeks, most, PlanBoard.MOST_WEEKS);
        say(given.name(), MOVED, fullest, most, weeks.size(), spread.size());
        int sessions = sessions(weeks);
        if (sessions > most * PlanBoard.MOST_WEEKS) {
            say(given.name(), "templates.changed.too-long", sessions - most * PlanBoard.MOST_WEEKS);
        }
        return spread;
    }

    private List<Week> apart(List<Week> weeks) {
        Spacing spacing = new Spacing((weeks.size() - 1) * Weeks.DAYS);
        List<Week> result = new ArrayList<>();
        for (int week = 0; week < weeks.size(); week++) {
            List<Day> days = new ArrayList<>();
            for (int day = 0; day < Weeks.DAYS; day++) {
                int number = week * Weeks.DAYS + day;
                days.add(Weeks.map(weeks.get(week).days().get(day), entry -> spacing.rested(entry, number)));
            }
            result.add(new Week(days));
        }
        return result;
    }

    /**
     * Leaves an exercise out on a day that comes too soon after the last one with it, by the library's hours. The last
     * week goes on, so its end also keeps away from its own beginning.
     */
    private final class Spacing {

        private final int lastWeek;
        private final Map<UUID, Integer> last = new HashMap<>();
        private final Map<UUID, Integer> again = new HashMap<>();
        private final Set<UUID> told = new HashSet<>();

        private Spacing(int lastWeek) {
            this.lastWeek = lastWeek;
        }

        private Stream<Entry> rested(Entry entry, int day) {
            UUID item = entry.item();
            Exercise exercise = items.get(item).exercise();
            Integer hours = exercise.dose().frequency().hoursApart();
            if (hours != null && isTooSoon(item, day, Math.ceilDiv(hours, HOURS_PER_DAY))) {
                if (told.add(item)) {
                    say(exercise.name(), "templates.changed.apart", hours);
                }
                return Stream.empty();
            }
            last.put(item, day);
            if (day >= lastWeek) {
                again.putIfAbsent(item, day + Weeks.DAYS);
            }
            return Stream.of(entry);
        }

        private boolean isTooSoon(UUID item, int day, int least) {
            Integer before = last.get(item);
            Integer next = again.get(item);
            return (before != null && day - before < least) || (next != null && next - day < least);
        }
    }

    private Week renamed(Week week) {
        return new Week(week.days().stream()
                .map(day -> new Day(day.sections().stream().map(this::renamed).toList()))
                .toList());
    }

    private Section renamed(Section section) {
        return new Section(
                TemplateAdaptation.id(given, section.id()),
                section.kind(),
                section.restSeconds(),
                section.entries().stream()
                        .map(entry -> new Entry(
                                TemplateAdaptation.id(given, entry.id()),
                                items.get(entry.item()).item().id(),
                                entry.dose()))
                        .toList());
    }

    private void say(String name, String key, Object... arguments) {
        said.add(new Said(name, key, List.of(arguments)));
    }
}
