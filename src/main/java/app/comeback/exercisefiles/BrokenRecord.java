package app.comeback.exercisefiles;

import java.io.Serial;
import java.util.List;

/** One record cannot be used; the others can. */
final class BrokenRecord extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String key;
    private final transient List<String> arguments;

    BrokenRecord(String field, String key, String... arguments) {
        super(key);
        this.field = field;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    FileProblem at(Place place) {
        return place.problem(FileProblem.Weight.LEFT_OUT, field, key, arguments);
    }
}
