package app.comeback.exercisefiles;

import java.util.List;

/** Reads one record of the two collections that keep an exercise in one piece. */
final class FlatReader {

    private FlatReader() {}

    static SourceExercise freeExerciseDb(Fields row) {
        return new SourceExercise(
                ExerciseFormat.FREE_EXERCISE_DB,
                row.key("id"),
                row.name("name"),
                List.of(),
                "",
                steps(row, "instructions"),
                List.of(),
                row.muscles("primaryMuscles"),
                row.muscles("secondaryMuscles"),
                row.equipment("equipment"),
                row.line("category"),
                new SourceExercise.Credit(Licence.UNLICENSE, "", "", ""));
    }

    static SourceExercise everkinetic(Fields row) {
        return new SourceExercise(
                ExerciseFormat.EVERKINETIC,
                row.key("id"),
                row.name("title"),
                List.of(),
                row.line("primer"),
                steps(row, "steps"),
                row.cues("tips"),
                row.muscles("primary"),
                row.muscles("secondary"),
                row.equipment("equipment"),
                row.line("type"),
                new SourceExercise.Credit(Licence.CC_BY_SA_4, "Everkinetic", "", ""));
    }

    private static List<String> steps(Fields row, String field) {
        List<String> steps = row.steps(field);
        if (steps.isEmpty()) {
            row.note(field, "exercisefiles.problem.no-steps");
        }
        return steps;
    }
}
