package app.comeback.training;

import app.comeback.shared.Refused;

/** What a client's own words may be: plain text of some length; line breaks are kept. */
final class WordsRule {

    /** The longest text, in characters as a person counts them. */
    static final int LONGEST = 1_000;

    /** How often the words about one session can be written anew. */
    static final int MOST_OF_A_SESSION = 20;

    private WordsRule() {}

    /**
     * The text without blanks around it.
     *
     * @throws Refused when it is empty or too long, or holds signs that are no text
     */
    static String checked(String typed) {
        String text = stripped(typed.replace("\r\n", "\n"));
        if (text.isEmpty() || text.codePointCount(0, text.length()) > LONGEST) {
            throw new Refused("training.words.length", LONGEST);
        }
        if (text.codePoints().anyMatch(WordsRule::isNoText)) {
            throw new Refused("training.words.text");
        }
        return text;
    }

    /** Whether nothing was said. */
    static boolean isNothing(String typed) {
        return stripped(typed).isEmpty();
    }

    /** Without blanks around it, also those that keep words together, which the database takes for nothing. */
    private static String stripped(String typed) {
        return typed.replaceAll("^\\p{IsWhite_Space}+|\\p{IsWhite_Space}+$", "");
    }

    private static boolean isNoText(int sign) {
        return sign != '\n' && sign != '\t' && (Character.isISOControl(sign) || isHalf(sign));
    }

    /** Half of a pair of code units, which no database takes. */
    private static boolean isHalf(int sign) {
        return sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
    }
}
