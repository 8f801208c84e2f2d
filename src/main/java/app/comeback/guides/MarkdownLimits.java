package app.comeback.guides;

/**
 * Tells Markdown that people write from Markdown that is made to be slow: some marks cost time in proportion to the
 * square of their number in one paragraph, wide tables fill themselves up, and nested emphasis is walked by recursion.
 */
final class MarkdownLimits {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_MARKS = 5_000;
    private static final int MOST_COLUMNS = 40;

    private MarkdownLimits() {}

    static boolean isTooMuch(String markdown) {
        return markdown.length() > MOST_CHARACTERS || isTooDense(markdown);
    }

    /** Whether one paragraph holds more brackets, emphasis, code and tag marks than any person writes. */
    static boolean isTooDense(String markdown) {
        int marks = 0;
        boolean blank = true;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '\n') {
                marks = blank ? 0 : marks;
                blank = true;
            } else if (c != ' ' && c != '\t' && c != '\r') {
                blank = false;
                if ((c == '[' || c == '*' || c == '_' || c == '`' || c == '<') && ++marks > MOST_MARKS) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A table's rows fill themselves up to its width, so that a wide one makes a short text long. */
    static boolean hasWideTable(String markdown) {
        int pipes = 0;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '\n') {
                pipes = 0;
            } else if (c == '|' && ++pipes > MOST_COLUMNS) {
                return true;
            }
        }
        return false;
    }
}
