package app.comeback.stories;

import java.time.Instant;
import java.util.UUID;

/**
 * A programme that a client went through to its last phase and that has ended.
 *
 * @param plan the client's plan
 * @param title what the rule set is called
 * @param reached the last phase, which was entered by a decision
 * @param phase what the rule set calls it
 * @param startedAt when it began
 * @param endedAt when it ended
 */
public record FinishedProgramme(
        UUID plan, String title, int reached, String phase, Instant startedAt, Instant endedAt) {}
