package app.comeback.templates;

import app.comeback.plans.PlanBoard.Day;
import app.comeback.plans.PlanBoard.Entry;
import app.comeback.plans.PlanBoard.Week;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A week on fewer days: one session after the other is left out, first the one whose exercises the week has on other days
 * too, and among those the one that stands closest between its neighbours; the later of two that are alike. What stays
 * keeps its day.
 */
final class ThinnedWeek {

    private final List<Day> days;

    private ThinnedWeek(Week week) {
        this.days = new ArrayList<>(week.days());
    }

    /**
     * Leaves sessions out.
     *
     * @param most how many sessions the week may keep, 1 to 7
     */
    static Week of(Week week, int most) {
        ThinnedWeek thinned = new ThinnedWeek(week);
        while (thinned.sessions().size() > most) {
            thinned.leaveOutOne();
        }
        return new Week(thinned.days);
    }

    private void leaveOutOne() {
        List<Integer> sessions = sessions();
        int least = sessions.stream()
                .min(Comparator.<Integer>comparingInt(this::lost)
                        .thenComparing(day -> room(sessions, day))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        days.set(least, Day.REST);
    }

    private List<Integer> sessions() {
        List<Integer> sessions = new ArrayList<>();
        for (int day = 0; day < days.size(); day++) {
            if (!days.get(day).sections().isEmpty()) {
                sessions.add(day);
            }
        }
        return sessions;
    }

    /** How many exercises the week would have no more. */
    private int lost(int day) {
        Set<UUID> there = items(days.get(day));
        for (int other = 0; other < days.size(); other++) {
            if (other != day) {
                there.removeAll(items(days.get(other)));
            }
        }
        return there.size();
    }

    /** Days from the session before to the one after; the week goes on into the next one like it. */
    private static int room(List<Integer> sessions, int day) {
        int place = sessions.indexOf(day);
        int before = place == 0 ? sessions.getLast() - Weeks.DAYS : sessions.get(place - 1);
        int after = place == sessions.size() - 1 ? sessions.getFirst() + Weeks.DAYS : sessions.get(place + 1);
        return after - before;
    }

    private static Set<UUID> items(Day day) {
        return day.entries().map(Entry::item).collect(Collectors.toCollection(HashSet::new));
    }
}
