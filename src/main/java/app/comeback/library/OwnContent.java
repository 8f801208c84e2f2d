package app.comeback.library;

import app.comeback.exercises.Annotation;
import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of an exercise of the practice.
 *
 * @param text what it says
 * @param annotation what it asks of the body and the room, as far as stated
 * @param dose how much, as far as stated
 * @param neighbours what to go back to, and what comes next
 */
public record OwnContent(OwnText text, Annotation annotation, OwnDose dose, Neighbours neighbours) {

    /** Versions that were kept before neighbours could be named have none. */
    public OwnContent(OwnText text, Annotation annotation, OwnDose dose, @Nullable Neighbours neighbours) {
        this.text = text;
        this.annotation = annotation;
        this.dose = dose;
        this.neighbours = neighbours == null ? Neighbours.NONE : neighbours;
    }

    /** Without neighbours. */
    public OwnContent(OwnText text, Annotation annotation, OwnDose dose) {
        this(text, annotation, dose, Neighbours.NONE);
    }

    /** An annotation in which nobody has stated anything. */
    public static final Annotation NOT_ANNOTATED = new Annotation(
            Set.of(),
            Set.of(),
            null,
            null,
            null,
            null,
            null,
            Set.of(),
            Set.of(),
            Set.of(),
            null,
            EnumSet.allOf(Annotation.Part.class));

    /** Only words, nothing stated about body, room and dose. */
    public static OwnContent of(OwnText text) {
        return new OwnContent(text, NOT_ANNOTATED, OwnDose.OPEN);
    }

    OwnContent withText(OwnText other) {
        return new OwnContent(other, annotation, dose, neighbours);
    }

    /** What is missing before it may stand in plans, in the order of the form; empty when nothing is. */
    public Set<Gap> gaps() {
        Set<Gap> gaps = EnumSet.noneOf(Gap.class);
        addIf(gaps, Gap.PURPOSE, text.purpose().isEmpty());
        addIf(gaps, Gap.POSITION, text.position().isEmpty());
        addIf(gaps, Gap.STEPS, text.steps().isEmpty());
        addIf(gaps, Gap.STOP_RULE, text.stopRule().isEmpty());
        annotation.missing().forEach(part -> gaps.add(Gap.of(part)));
        addIf(gaps, Gap.START_DOSE, dose.start() == null);
        addIf(gaps, Gap.TARGET_DOSE, dose.target() == null);
        addIf(gaps, Gap.FREQUENCY, dose.frequency() == null);
        return Collections.unmodifiableSet(gaps);
    }

    private static void addIf(Set<Gap> gaps, Gap gap, boolean isOpen) {
        if (isOpen) {
            gaps.add(gap);
        }
    }

    /**
     * The exercise as plans know it.
     *
     * @throws IllegalStateException while something is missing
     */
    Exercise exercise(ExerciseId id) {
        return new Exercise(
                id,
                text.name(),
                text.purpose(),
                text.position(),
                text.steps(),
                text.cues(),
                text.mistakes(),
                text.stopRule(),
                annotation,
                dose.whole(),
                neighbours.easier(),
                neighbours.harder(),
                List.of());
    }
}
