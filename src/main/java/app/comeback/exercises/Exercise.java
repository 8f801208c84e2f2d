package app.comeback.exercises;

import java.util.List;

/**
 * One exercise, in words for the person who does it.
 *
 * @param id its name in plans and logs
 * @param name what people call it
 * @param purpose what it is good for, in a sentence or two
 * @param position how to begin
 * @param steps what to do, one step each, in order
 * @param cues what to think of while doing it
 * @param mistakes what goes wrong often
 * @param stopRule when to stop at once
 * @param annotation what it asks of the body and the room; restrictions are checked against it
 * @param dose how much to begin with, and what to work towards
 * @param easier what to go back to
 * @param harder what comes next
 * @param variants its levels from easy to hard, where it has several; the first is what the picture shows
 */
public record Exercise(
        ExerciseId id,
        String name,
        String purpose,
        String position,
        List<String> steps,
        List<String> cues,
        List<String> mistakes,
        String stopRule,
        Annotation annotation,
        Dose dose,
        List<ExerciseId> easier,
        List<ExerciseId> harder,
        List<Variant> variants) {

    public Exercise {
        steps = List.copyOf(steps);
        cues = List.copyOf(cues);
        mistakes = List.copyOf(mistakes);
        easier = List.copyOf(easier);
        harder = List.copyOf(harder);
        variants = List.copyOf(variants);
    }

    /** The same under another name. */
    public Exercise withName(String other) {
        return new Exercise(
                id,
                other,
                purpose,
                position,
                steps,
                cues,
                mistakes,
                stopRule,
                annotation,
                dose,
                easier,
                harder,
                variants);
    }

    Exercise withNeighbours(List<ExerciseId> easierOnes, List<ExerciseId> harderOnes) {
        return new Exercise(
                id,
                name,
                purpose,
                position,
                steps,
                cues,
                mistakes,
                stopRule,
                annotation,
                dose,
                easierOnes,
                harderOnes,
                variants);
    }

    /**
     * A level of an exercise.
     *
     * @param name what it is called
     * @param how what is different
     */
    public record Variant(String name, String how) {}
}
