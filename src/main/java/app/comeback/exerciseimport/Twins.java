package app.comeback.exerciseimport;

import app.comeback.exercisefiles.SourceExercise;
import app.comeback.exercisefiles.Vocabulary;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.Muscle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recognises a record that looks like an exercise that is known already. It only proposes; a person decides.
 *
 * <p>Two are taken for one when their names have the same words, or when at least {@value #ALIKE} of their groups of
 * three letters are common, neither has a word such as “seated” or “dumbbell” that makes it something else, and the
 * groups of muscles have one in common wherever both are known. The limit is our own choice.
 */
final class Twins {

    private static final double ALIKE = 0.55;

    private final List<Known> known;
    private final Map<String, List<Integer>> byStart = new HashMap<>();

    Twins(Collection<Known> known) {
        this.known = List.copyOf(known);
        for (int at = 0; at < this.known.size(); at++) {
            for (String key : keys(this.known.get(at).words())) {
                byStart.computeIfAbsent(key, any -> new ArrayList<>()).add(at);
            }
        }
    }

    /** The one that it looks like most. */
    Optional<Twin> find(SourceExercise exercise) {
        ExerciseName name = ExerciseName.of(exercise.name());
        Set<Muscle> muscles = Stream.concat(exercise.muscles().stream(), exercise.secondaryMuscles().stream())
                .flatMap(word -> Vocabulary.muscle(word).stream())
                .collect(Collectors.toSet());
        Set<Integer> near = new HashSet<>();
        keys(name).forEach(key -> near.addAll(byStart.getOrDefault(key, List.of())));
        return near.stream()
                .map(known::get)
                .flatMap(candidate -> compare(name, muscles, candidate).stream())
                .max(Comparator.comparingDouble(Twin::alike)
                        .thenComparing(twin -> twin.known().id(), Comparator.reverseOrder()));
    }

    private static Optional<Twin> compare(ExerciseName name, Set<Muscle> muscles, Known candidate) {
        if (name.isSame(candidate.words())) {
            return Optional.of(new Twin(candidate, Likeness.SAME_NAME, 1));
        }
        double alike = name.alike(candidate.words());
        boolean similar =
                alike >= ALIKE && !name.isSomethingElse(candidate.words()) && !contradict(muscles, candidate.muscles());
        return similar ? Optional.of(new Twin(candidate, Likeness.SIMILAR, alike)) : Optional.empty();
    }

    private static boolean contradict(Set<Muscle> one, Set<Muscle> other) {
        return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    }

    /** The first letters of its words: names that share none of them are not alike. */
    private static Set<String> keys(ExerciseName name) {
        return name.words().stream()
                .map(word -> word.substring(0, Math.min(2, word.length())))
                .collect(Collectors.toSet());
    }

    /**
     * An exercise of the library.
     *
     * @param id which one
     * @param name its name
     * @param words the same, to be compared
     * @param muscles the groups of muscles it works; empty when they are unknown
     */
    record Known(ExerciseId id, String name, ExerciseName words, Set<Muscle> muscles) {

        Known(ExerciseId id, String name, Collection<Muscle> muscles) {
            this(id, name, ExerciseName.of(name), Set.copyOf(muscles));
        }
    }

    /**
     * What a record looks like.
     *
     * @param known the exercise
     * @param likeness in which way
     * @param alike how much, from 0 to 1
     */
    record Twin(Known known, Likeness likeness, double alike) {}
}
