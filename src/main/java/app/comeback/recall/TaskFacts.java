package app.comeback.recall;

import java.time.Instant;

/**
 * What is known about an affected item.
 *
 * @param safety whether the recall is about possible harm
 * @param closed whether the recall was closed
 * @param inPlan whether the running version still holds the item, resting on what is recalled
 * @param acknowledged whether somebody of the care team acknowledged it
 * @param kept whether somebody entitled keeps it, with a reason
 * @param dueAt when an answer is due
 */
public record TaskFacts(
        boolean safety, boolean closed, boolean inPlan, boolean acknowledged, boolean kept, Instant dueAt) {

    /** Where it stands at this moment. */
    public TaskState at(Instant now) {
        if (closed || !inPlan) {
            return TaskState.GONE;
        }
        if (kept) {
            return TaskState.KEPT;
        }
        if (acknowledged && !safety) {
            return TaskState.ACKNOWLEDGED;
        }
        if (!now.isBefore(dueAt)) {
            return TaskState.PAUSED;
        }
        return acknowledged ? TaskState.ACKNOWLEDGED : TaskState.OPEN;
    }

    /** Whether somebody has answered at all. */
    public boolean isAnswered() {
        return acknowledged || kept;
    }
}
