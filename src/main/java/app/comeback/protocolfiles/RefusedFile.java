package app.comeback.protocolfiles;

import java.util.List;

/**
 * A rule set's file that was not loaded.
 *
 * @param file its name
 * @param line where the fault is, from 1
 * @param reason the translation key of the sentence that says what is wrong
 * @param arguments what its placeholders stand for
 */
public record RefusedFile(String file, int line, String reason, List<Object> arguments) {

    public RefusedFile {
        arguments = List.copyOf(arguments);
    }
}
