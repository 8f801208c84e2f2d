package app.comeback.reviews;

import app.comeback.moderation.Moderation;
import java.util.List;
import java.util.Map;

/** What an admin watches: whether moderation treats bad ratings as it treats good ones, and whether it keeps up. */
public interface FairnessWatch {

    /**
     * The statistic over all first decisions, everybody's first and then moderator by moderator.
     *
     * <p>Decisions about reports are left out: readers choose what to report and see the stars, so that even a fair
     * moderator would take down a share of the reported that differs with the stars.
     */
    List<Line> bias();

    /** What waits for longer than {@link Moderation#PATIENCE}, for each step that reviews have of their own. */
    Map<Moderation.Step, Long> overdue();

    /**
     * How many reviews wait for a second look or for the answer to an appeal that no moderator can give: everybody has
     * decided about it before, or knows somebody in it.
     */
    long unanswerable();

    /**
     * The watch over somebody's decisions.
     *
     * @param moderator the name; empty for everybody's together
     * @param decisions how many
     * @param low how many of them about three stars or fewer
     * @param lowRejected the share of those that was rejected, 0 to 1
     * @param highRejected the share of the others that was rejected, 0 to 1
     * @param evidence the natural logarithm of the e-value
     * @param isTripped whether it ever reached the alarm
     */
    record Line(
            String moderator,
            long decisions,
            long low,
            double lowRejected,
            double highRejected,
            double evidence,
            boolean isTripped) {}
}
