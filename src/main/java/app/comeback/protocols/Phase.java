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
 * @param exit the criteria for leaving it
 */
public record Phase(int number, String name, String aim, int sessionsPerWeek, int expectedDays, List<Criterion> exit) {

    public Phase {
        exit = List.copyOf(exit);
    }
}
