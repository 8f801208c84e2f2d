package app.comeback.plans;

import app.comeback.shared.Refused;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When which exercise is done: weeks of seven days. An exercise stands once in the plan's items and as often on the
 * board as it is done; after the last week the last week goes on until another version is published.
 *
 * @param startsOn the Monday of the first week
 * @param weeks 1 to {@value #MOST_WEEKS}
 */
public record PlanBoard(LocalDate startsOn, List<Week> weeks) {

    /** The most weeks that a board may hold. */
    public static final int MOST_WEEKS = 26;

    /** The most entries of one day. */
    public static final int MOST_ENTRIES_A_DAY = 20;

    /**
     * Checks the ranges.
     *
     * @throws Refused when the board does not begin on a Monday, holds too many weeks, or an entry twice
     */
    public PlanBoard {
        weeks = List.copyOf(weeks);
        if (startsOn.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new Refused("plans.refused.monday");
        }
        if (weeks.isEmpty() || weeks.size() > MOST_WEEKS) {
            throw new Refused("plans.refused.weeks", 1, MOST_WEEKS);
        }
        List<UUID> entries = weeks.stream()
                .flatMap(week -> week.days().stream())
                .flatMap(Day::entries)
                .map(Entry::id)
                .toList();
        if (entries.stream().distinct().count() != entries.size()) {
            throw new Refused("plans.refused.doubled");
        }
    }

    /** On how many days there is training in the fullest week, 1 to 7. */
    public int sessionsPerWeek() {
        return (int) weeks.stream()
                .mapToLong(week -> week.days().stream()
                        .filter(day -> !day.sections().isEmpty())
                        .count())
                .max()
                .orElse(1);
    }

    /** All entries, week by week and day by day. */
    public Stream<Entry> entries() {
        return weeks.stream().flatMap(week -> week.days().stream()).flatMap(Day::entries);
    }

    /**
     * A week.
     *
     * @param days seven, from Monday to Sunday; a day without sections is a day of rest
     */
    public record Week(List<Day> days) {

        public Week {
            days = List.copyOf(days);
            if (days.size() != DayOfWeek.values().length) {
                throw new IllegalArgumentException("A week has seven days");
            }
        }
    }

    /**
     * A day's training.
     *
     * @param sections in the order in which they are done; none on a day of rest
     */
    public record Day(List<Section> sections) {

        /** A day without training. */
        public static final Day REST = new Day(List.of());

        /**
         * Checks what stands in it.
         *
         * @throws Refused when it holds too many entries, or an exercise twice; a dose may ask for several times a day
         */
        public Day {
            sections = List.copyOf(sections);
            List<UUID> items = sections.stream()
                    .flatMap(section -> section.entries().stream())
                    .map(Entry::item)
                    .toList();
            if (items.stream().distinct().count() != items.size()) {
                throw new Refused("plans.refused.twice-a-day");
            }
            if (sections.stream().mapToInt(section -> section.entries().size()).sum() > MOST_ENTRIES_A_DAY) {
                throw new Refused("plans.refused.day", MOST_ENTRIES_A_DAY);
            }
        }

        /** Its entries in order. */
        public Stream<Entry> entries() {
            return sections.stream().flatMap(section -> section.entries().stream());
        }
    }

    /**
     * Exercises that belong together.
     *
     * @param id stays the same from version to version
     * @param kind how its exercises follow each other
     * @param restSeconds rest after each round of a superset or circuit, 0 to 1,200; null elsewhere, where each
     *     exercise rests by its own dose
     * @param entries at least one; a superset or circuit needs two to be published
     */
    public record Section(UUID id, Kind kind, @Nullable Integer restSeconds, List<Entry> entries) {

        private static final int LONGEST_REST = 1_200;

        /**
         * Checks the range of the rest.
         *
         * @throws Refused when it is outside its range or the section is empty
         */
        public Section {
            entries = List.copyOf(entries);
            if (entries.isEmpty()) {
                throw new Refused("plans.refused.empty-section");
            }
            if (restSeconds != null && (restSeconds < 0 || restSeconds > LONGEST_REST)) {
                throw new Refused("plans.dose.rest", 0, LONGEST_REST);
            }
        }
    }

    /** How the exercises of a section follow each other. */
    public enum Kind {
        /** One after the other, to get warm. */
        WARM_UP,
        /** One after the other, each with all its sets. */
        SINGLE,
        /** In turn, one set each, and rest after the round. */
        SUPERSET,
        /** In turn, several exercises round by round. */
        CIRCUIT;

        /** Whether one set of each is done in turn. */
        public boolean isInTurn() {
            return this == SUPERSET || this == CIRCUIT;
        }
    }

    /**
     * One exercise on one day.
     *
     * @param id of this place on the board, the same from version to version
     * @param item which of the plan's items
     * @param dose how much on this day where it differs from the item's own dose; null for the item's own
     */
    public record Entry(UUID id, UUID item, @Nullable Prescription dose) {}
}
