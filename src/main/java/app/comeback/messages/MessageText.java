package app.comeback.messages;

import app.comeback.shared.Refused;
import java.util.regex.Pattern;

/**
 * The words of a message: plain text, never markup.
 *
 * @param value 1 to 4,000 characters without blank ends, lines ended by a line feed, without control characters
 */
public record MessageText(String value) {

    /** The longest message, in characters. */
    public static final int LONGEST = 4_000;

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u2028\\u2029]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    /**
     * Takes what was typed; control characters are dropped, everything else stays as it is.
     *
     * @throws Refused when nothing is left, or too much
     */
    public MessageText {
        value = CONTROL.matcher(LINE_END.matcher(value).replaceAll("\n"))
                .replaceAll("")
                .strip();
        if (value.isEmpty()) {
            throw new Refused("messages.refused.empty");
        }
        if (value.length() > LONGEST) {
            throw new Refused("messages.refused.long", LONGEST, value.length());
        }
    }
}
