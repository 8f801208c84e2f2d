package app.comeback.moderation;

import app.comeback.shared.Refused;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Words that are meant for everybody: composed, without characters that nobody sees or that turn the line around.
 *
 * @param value 1 to {@value #LONGEST} characters
 */
public record PublicText(String value) {

    /** The longest text, in characters. */
    public static final int LONGEST = 5_000;

    /** Format characters (zero width, bidirectional marks and overrides) and controls, line breaks and tabs aside. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\t]]");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u0085]");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    /** A mark that stacks on the letter before it; some are letters' accents, many are an attack on the page. */
    private static final Pattern STACKED_MARKS = Pattern.compile("(\\p{M}{2})\\p{M}+");

    /** Stands for words that were taken out of the portal; made last, because making it needs what stands above. */
    public static final PublicText ERASED = new PublicText("…");

    /**
     * Cleans what was typed.
     *
     * @throws Refused when nothing is left or it is too long; nothing is cut off silently
     */
    public PublicText {
        String cleaned = LINE_END.matcher(value).replaceAll("\n");
        cleaned = UNSEEN.matcher(cleaned).replaceAll("");
        cleaned = Normalizer.normalize(cleaned, Normalizer.Form.NFC);
        cleaned = STACKED_MARKS.matcher(cleaned).replaceAll("$1");
        value = EMPTY_LINES.matcher(cleaned).replaceAll("\n\n").strip();
        if (value.isEmpty()) {
            throw new Refused("moderation.refused.text-empty");
        }
        if (value.length() > LONGEST) {
            throw new Refused("moderation.refused.text-long", LONGEST, value.length());
        }
    }
}
