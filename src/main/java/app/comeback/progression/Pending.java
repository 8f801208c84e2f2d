package app.comeback.progression;

import java.util.List;
import java.util.Optional;

/**
 * What waits for a person's answer in the signed-in client's way: the gate and the doses. Whoever derives a list of work
 * from it acts in the client's own name; what a practitioner looks at goes through the desks, which audit the look.
 */
public interface Pending {

    /** What the rules say now; nothing without a running plan. */
    Optional<Page> own();

    /**
     * What the rules say.
     *
     * @param gate about leaving the present phase
     * @param doses one line per exercise that was done at its present dose, judged as if no warning sign were open, so
     *     that each keeps its own reason
     */
    record Page(GateState gate, List<DoseDesk.Line> doses) {

        public Page {
            doses = List.copyOf(doses);
        }
    }
}
