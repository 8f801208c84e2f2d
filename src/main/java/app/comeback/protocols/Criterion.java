package app.comeback.protocols;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * One criterion for leaving a phase.
 *
 * @param id for example {@code ST-1.walk}
 * @param text what must hold, in our own words
 * @param test how it is decided
 * @param goals the goal levels it applies to
 * @param optional whether it is shown but never keeps a gate closed
 * @param mandatory whether it must be measured even when it is waived
 * @param validForDays how old a fact may be; the measure's own limit holds when it is shorter
 * @param overridableBy who may waive it, with a reason; empty for nobody
 * @param evidence what it rests on
 */
public record Criterion(
        String id,
        String text,
        Requirement test,
        Set<GoalLevel> goals,
        boolean optional,
        boolean mandatory,
        int validForDays,
        Set<Mode> overridableBy,
        Evidence evidence) {

    public Criterion {
        goals = Set.copyOf(goals);
        overridableBy = Set.copyOf(overridableBy);
        if (validForDays < 1 || validForDays > 3_650) {
            throw new IllegalArgumentException("A fact is valid for 1 to 3,650 days");
        }
        if (overridableBy.contains(Mode.SELF)) {
            throw new IllegalArgumentException("A client never waives a criterion");
        }
    }

    /** The codes of the measures it is decided from. */
    public Set<String> measures() {
        return test.measures().collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a source was read; otherwise an unverified default. */
    public boolean isVerified() {
        return evidence.isVerified();
    }
}
