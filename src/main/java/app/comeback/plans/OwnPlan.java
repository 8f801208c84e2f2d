package app.comeback.plans;

import java.util.List;
import java.util.Optional;

/** The signed-in client's own plan. */
public interface OwnPlan {

    /** The running plan as the client sees it; nothing before one was confirmed. */
    Optional<Page> open();

    /** Remembers that the client has read this version; again, it changes nothing. */
    void acknowledge(PlanId plan, int version);

    /**
     * The client's page.
     *
     * @param plan the running plan
     * @param today what is due today, in order, without what is paused
     * @param paused what a restriction rules out until somebody decides
     * @param versions all versions, newest first: what changed, why, and by whom
     */
    record Page(RunningPlan plan, List<PlanItem> today, List<PausedItem> paused, List<PlanVersion> versions) {

        public Page {
            paused = List.copyOf(paused);
            today = List.copyOf(today);
            versions = List.copyOf(versions);
        }
    }
}
