package app.comeback.exercisefiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a test's files gave. */
public final class Collected implements ExerciseSink {

    final List<SourceExercise> exercises = new ArrayList<>();
    final List<FileProblem> problems = new ArrayList<>();
    boolean whole;

    static Collected from(ExerciseFormat format, SourceFile... files) {
        Collected collected = new Collected();
        collected.whole = ExerciseFiles.read(format, List.of(files), collected);
        return collected;
    }

    /** A file with this text. */
    public static SourceFile file(Path folder, String name, String text) {
        try {
            return new SourceFile(name, Files.writeString(folder.resolve(name), text));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void exercise(SourceExercise exercise) {
        exercises.add(exercise);
    }

    @Override
    public void problem(FileProblem problem) {
        problems.add(problem);
    }

    List<String> names() {
        return exercises.stream().map(SourceExercise::name).toList();
    }

    List<String> keys() {
        return problems.stream()
                .map(problem -> problem.key().replace("exercisefiles.problem.", ""))
                .toList();
    }
}
