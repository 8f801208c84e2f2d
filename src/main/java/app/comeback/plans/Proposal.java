package app.comeback.plans;

import app.comeback.exercises.ExerciseId;
import java.util.List;
import java.util.Optional;

/**
 * A plan as the rules propose it; it changes nothing until a person publishes it.
 *
 * @param phase the phase it is for
 * @param sessionsPerWeek planned sessions a week
 * @param painProfile the code of the pain profile
 * @param items the exercises in order
 * @param minutes how long a day takes on which all of them are due
 * @param minutesWanted the time the client has a day
 * @param leftOut the rest of the phase's menu, each with its reason
 */
public record Proposal(
        int phase,
        int sessionsPerWeek,
        String painProfile,
        List<PlanItem> items,
        int minutes,
        int minutesWanted,
        List<LeftOut> leftOut) {

    public Proposal {
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
    }

    /** Whether even the least that makes sense takes longer than the client has. */
    public boolean isOverTime() {
        return minutes > minutesWanted;
    }

    /** The same as the content of a version; nothing when every exercise was left out. */
    public Optional<PlanContent> content() {
        return items.isEmpty() ? Optional.empty() : Optional.of(new PlanContent(sessionsPerWeek, painProfile, items));
    }

    /**
     * An exercise of the menu that is not proposed.
     *
     * @param exercise which
     * @param name its name
     * @param why the kind of reason
     * @param details the translation keys of what exactly; empty when the kind says it all
     */
    public record LeftOut(ExerciseId exercise, String name, Why why, List<String> details) {

        public LeftOut {
            details = List.copyOf(details);
        }
    }

    /** Why an exercise is not proposed. */
    public enum Why {
        /** A restriction of the client rules it out. */
        BLOCKED,
        /** It is not annotated completely, and the client has a restriction. */
        NOT_CLEARED,
        /** Only a clinician may prescribe it. */
        CLINICIAN,
        /** The client lacks what it needs. */
        EQUIPMENT,
        /** The client's minutes are full. */
        TIME,
        /** The library does not hold it. */
        UNKNOWN
    }
}
