package app.comeback.exercises;

import java.util.List;

/**
 * A dose laid down week by week.
 *
 * @param weeks one after the other, without a gap
 * @param maintenance what keeps the gain afterwards
 */
public record Programme(List<Weeks> weeks, Weeks maintenance) {

    public Programme {
        weeks = List.copyOf(weeks);
        int next = 1;
        for (Weeks some : weeks) {
            if (some.weeks().from() != next) {
                throw new IllegalArgumentException("Week " + next + " of the programme is missing or doubled");
            }
            next = some.weeks().to() + 1;
        }
        if (weeks.isEmpty()) {
            throw new IllegalArgumentException("A programme has at least one week");
        }
    }

    /** All sessions of the programme, without the maintenance. */
    public int totalSessions() {
        return weeks.stream().mapToInt(Weeks::sessions).sum();
    }

    /** All repetitions of the programme, without the maintenance. */
    public Range totalReps() {
        return weeks.stream()
                .map(some -> some.repsPerSession().times(some.sessions()))
                .reduce(Range.of(0), Range::plus);
    }

    /**
     * Weeks that are alike.
     *
     * @param weeks which, counted from 1; for the maintenance those after the programme
     * @param sessionsPerWeek sessions in each week
     * @param repsOfSets the repetitions of each set of a session, in order
     * @param source where it comes from
     */
    public record Weeks(Range weeks, int sessionsPerWeek, List<Range> repsOfSets, Source source) {

        public Weeks {
            repsOfSets = List.copyOf(repsOfSets);
            if (weeks.from() < 1 || sessionsPerWeek < 1 || sessionsPerWeek > 7 || repsOfSets.isEmpty()) {
                throw new IllegalArgumentException("Weeks count from 1, with 1 to 7 sessions of at least one set");
            }
        }

        /** All sessions of these weeks. */
        public int sessions() {
            return (weeks.to() - weeks.from() + 1) * sessionsPerWeek;
        }

        /** All repetitions of one session. */
        public Range repsPerSession() {
            return repsOfSets.stream().reduce(Range.of(0), Range::plus);
        }
    }
}
