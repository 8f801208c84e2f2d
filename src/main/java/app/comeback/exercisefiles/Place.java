package app.comeback.exercisefiles;

import java.util.List;

/** Where in which file. */
record Place(String file, int record, int line) {

    FileProblem problem(FileProblem.Weight weight, String field, String key, List<String> arguments) {
        return new FileProblem(weight, file, record, line, field, key, arguments);
    }

    FileProblem note(String field, String key, String... arguments) {
        return problem(FileProblem.Weight.NOTE, field, key, List.of(arguments));
    }

    Unreadable stop(String key, String... arguments) {
        return new Unreadable(problem(FileProblem.Weight.STOPPED, "", key, List.of(arguments)));
    }
}
