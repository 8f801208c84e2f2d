package app.comeback.exercisefiles;

import java.util.List;

/**
 * Something in a file that is not as it should be.
 *
 * @param weight what became of the record
 * @param file the file's name
 * @param record which record of the file, from 1; 0 for the file as a whole
 * @param line the line on which the record begins, or on which the file stops making sense; 0 when unknown
 * @param field the field; empty for the record as a whole
 * @param key the translation key of the sentence that says what is wrong
 * @param arguments what the sentence's placeholders stand for
 */
public record FileProblem(
        Weight weight, String file, int record, int line, String field, String key, List<String> arguments) {

    public FileProblem {
        arguments = List.copyOf(arguments);
    }

    /** What a problem means for its record. */
    public enum Weight {
        /** The record is read; somebody should know about it. */
        NOTE,
        /** The record is left out, and the others are read. */
        LEFT_OUT,
        /** The file cannot be read from here on. */
        STOPPED
    }
}
