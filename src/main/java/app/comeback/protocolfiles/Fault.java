package app.comeback.protocolfiles;

import java.io.Serial;
import java.util.List;

/** Why a file is refused: the line, and the translation key of the sentence that says what is wrong there. */
final class Fault extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String key;
    private final transient List<Object> arguments;

    /**
     * Creates a fault.
     *
     * @param line from 1
     * @param key the translation key of the sentence
     */
    Fault(int line, String key, Object... arguments) {
        super(line + ": " + key + " " + List.of(arguments));
        this.line = line;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    int line() {
        return line;
    }

    String key() {
        return key;
    }

    List<Object> arguments() {
        return arguments;
    }
}
