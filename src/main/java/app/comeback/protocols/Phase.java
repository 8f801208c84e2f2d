package app.comeback.protocols;

import java.util.List;

/**
 * A phase of a rule set.
 *
 * @param number from 0, the triage
 * @param name what a person calls it
 * @param aim what the client works on, in our own words
 * @param sessionsPerWeek how often to train at first
 * @param expectedDays how long it usually takes, for noticing who is stuck; the end of the band
 * @param evidence what the two figures rest on
 * @param exit the criteria for leaving it
 */
public record Phase(
        int number,
        String name,
        String aim,
        int sessionsPerWeek,
        int expectedDays,
        Evidence evidence,
        List<Criterion> exit) {

    public Phase {
        exit = List.copyOf(exit);
        if (number < 0 || sessionsPerWeek < 0 || sessionsPerWeek > 21 || expectedDays < 1 || expectedDays > 400) {
            throw new IllegalArgumentException("Sessions a week are 0 to 21, expected days 1 to 400");
        }
    }

    /** The criteria that apply to a client with this goal, in order. */
    public List<Criterion> exit(GoalLevel goal) {
        return exit.stream()
                .filter(criterion -> criterion.goals().contains(goal))
                .toList();
    }
}
