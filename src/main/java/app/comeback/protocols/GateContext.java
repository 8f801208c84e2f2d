package app.comeback.protocols;

import app.comeback.shared.Side;
import java.time.ZoneId;
import java.util.Set;

/**
 * What the rules need to know of a client besides the facts.
 *
 * @param goal how far the client wants to go
 * @param injured the injured side
 * @param profile the plan's pain profile
 * @param waived the ids of the criteria that an entitled person set aside
 * @param zone the client's time zone, which tells one day from the next
 */
public record GateContext(GoalLevel goal, Side injured, PainProfile profile, Set<String> waived, ZoneId zone) {

    public GateContext {
        waived = Set.copyOf(waived);
    }
}
