package app.comeback.protocols;

/**
 * A level of the running ladder.
 *
 * @param level from 0, walking
 * @param name for example {@code R4}
 * @param lowPercent the slower end of the perceived speed, per cent of the own maximum
 * @param highPercent the faster end
 * @param work what is run, in our own words
 * @param fromPhase the first phase in which it is allowed
 * @param greenBefore how many sessions in a row at the level below must have been green
 * @param restHours hours until the next running session
 * @param supervised whether somebody should watch
 * @param evidence what it rests on
 */
public record RunningLevel(
        int level,
        String name,
        int lowPercent,
        int highPercent,
        String work,
        int fromPhase,
        int greenBefore,
        int restHours,
        boolean supervised,
        Evidence evidence) {

    public RunningLevel {
        if (lowPercent < 0 || highPercent < lowPercent || highPercent > 100) {
            throw new IllegalArgumentException("0 <= low-percent <= high-percent <= 100 does not hold");
        }
        if (level < 0 || fromPhase < 0 || greenBefore < 0 || greenBefore > 10 || restHours < 1 || restHours > 168) {
            throw new IllegalArgumentException(
                    "A running level has 0 to 10 green sessions before and 1 to 168 hours rest");
        }
    }
}
