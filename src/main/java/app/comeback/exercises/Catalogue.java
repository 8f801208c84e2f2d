package app.comeback.exercises;

import app.comeback.exercises.Source.Citation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The exercises that could be read, and what was wrong with the others.
 *
 * @param exercises by id
 * @param pictures of the same exercises
 * @param faults one line each: the file and the reason
 */
record Catalogue(SortedMap<ExerciseId, Exercise> exercises, Map<ExerciseId, Drawing> pictures, List<String> faults) {

    private static final String ENDING = ".yaml";

    Catalogue {
        exercises = Collections.unmodifiableSortedMap(new TreeMap<>(exercises));
        pictures = Map.copyOf(pictures);
        faults = List.copyOf(faults);
    }

    /**
     * Reads all files. A file with a fault is left out, and so is what names an exercise that no file is for.
     *
     * @param files the texts by their names, such as {@code HX01.yaml}
     */
    static Catalogue read(Map<String, String> files, Map<String, Citation> citations) {
        ExerciseYaml yaml = new ExerciseYaml(citations);
        SortedMap<ExerciseId, Exercise> found = new TreeMap<>();
        Map<ExerciseId, Drawing> pictures = new HashMap<>();
        List<String> faults = new ArrayList<>();
        new TreeMap<>(files).forEach((name, text) -> {
            try {
                ExerciseYaml.Entry entry = yaml.read(text);
                Exercise exercise = entry.exercise();
                requireName(name, exercise.id());
                requireNeighbours(exercise, files.keySet());
                pictures.put(exercise.id(), Drawing.of(exercise, entry.picture()));
                found.put(exercise.id(), exercise);
            } catch (IllegalArgumentException e) {
                faults.add(name + ": " + e.getMessage());
            }
        });
        found.replaceAll((id, exercise) -> withNeighboursAmong(found.keySet(), exercise));
        return new Catalogue(found, pictures, faults);
    }

    private static void requireName(String name, ExerciseId id) {
        if (!name.equals(id + ENDING)) {
            throw new IllegalArgumentException("The file holds " + id);
        }
    }

    private static void requireNeighbours(Exercise exercise, Collection<String> names) {
        for (List<ExerciseId> neighbours : List.of(exercise.easier(), exercise.harder())) {
            for (ExerciseId neighbour : neighbours) {
                if (neighbour.equals(exercise.id()) || !names.contains(neighbour + ENDING)) {
                    throw new IllegalArgumentException("There is no other exercise " + neighbour);
                }
            }
        }
    }

    /** A neighbour whose own file has a fault is left out, so that one fault does not take the library with it. */
    private static Exercise withNeighboursAmong(Collection<ExerciseId> found, Exercise exercise) {
        return exercise.withNeighbours(
                exercise.easier().stream().filter(found::contains).toList(),
                exercise.harder().stream().filter(found::contains).toList());
    }
}
