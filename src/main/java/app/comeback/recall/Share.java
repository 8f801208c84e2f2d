package app.comeback.recall;

import java.time.Instant;
import java.util.Collection;

/**
 * How far the answers to a recall have come. An item that left its plan before anybody answered is counted apart: it
 * was not acknowledged, and nobody needs to any more.
 *
 * @param total the affected items that were answered or still wait for an answer
 * @param answered those of them that somebody acknowledged or keeps
 * @param overdue those of them that nobody answered in time
 * @param gone the items that left their plans, or whose recall was closed, before anybody answered
 */
public record Share(int total, int answered, int overdue, int gone) {

    /** The share of these items at this moment. */
    public static Share of(Collection<TaskFacts> tasks, Instant now) {
        int answered = 0;
        int overdue = 0;
        int gone = 0;
        for (TaskFacts task : tasks) {
            if (task.isAnswered()) {
                answered++;
            } else if (task.at(now) == TaskState.GONE) {
                gone++;
            } else if (task.at(now) == TaskState.PAUSED) {
                overdue++;
            }
        }
        return new Share(tasks.size() - gone, answered, overdue, gone);
    }
}
