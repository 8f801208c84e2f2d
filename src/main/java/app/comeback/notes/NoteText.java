package app.comeback.notes;

import app.comeback.shared.Refused;
import java.util.regex.Pattern;

/**
 * The words of a note: plain text, never markup.
 *
 * @param value 1 to 10,000 characters without blank ends, lines ended by a line feed, without control characters
 */
public record NoteText(String value) {

    /** The longest note, in characters. */
    public static final int LONGEST = 10_000;

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u2028\\u2029]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    /**
     * Takes what was typed; control characters are dropped, everything else stays as it is.
     *
     * @throws Refused when nothing is left, or too much
     */
    public NoteText {
        value = CONTROL.matcher(LINE_END.matcher(value).replaceAll("\n"))
                .replaceAll("")
                .strip();
        if (value.isEmpty()) {
            throw new Refused("notes.refused.empty");
        }
        if (value.length() > LONGEST) {
            throw new Refused("notes.refused.long", LONGEST, value.length());
        }
    }
}
