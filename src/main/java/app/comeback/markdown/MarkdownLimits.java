package app.comeback.markdown;

/**
 * Tells Markdown that people write from Markdown that is made to be slow: some marks cost time in proportion to the
 * square of their number in one paragraph, wide tables fill themselves up, and nested emphasis is walked by recursion.
 */
final class MarkdownLimits {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_MARKS = 5_000;
    private static final int MOST_COLUMNS = 40;
    private static final int MOST_CELLS = 200_000;

    private MarkdownLimits() {}

    static boolean isTooMuch(String markdown) {
        return markdown.length() > MOST_CHARACTERS || isTooDense(markdown);
    }

    /** Whether one paragraph holds more lines, brackets, emphasis, code and tag marks than any person writes. */
    static boolean isTooDense(String markdown) {
        int marks = 0;
        boolean blank = true;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '\n') {
                // A paragraph's lines are dear as well: each is asked whether it begins something new.
                marks = blank ? 0 : marks + 1;
                blank = true;
            } else if (c != ' ' && c != '\t' && c != '\r') {
                blank = false;
                if ((c == '[' || c == '*' || c == '_' || c == '`' || c == '<') && ++marks > MOST_MARKS) {
                    return true;
                }
            }
        }
        return marks > MOST_MARKS;
    }

    /** A table's rows fill themselves up to its width, so that a wide one makes a short text long. */
    static boolean hasWideTable(String markdown) {
        int pipes = 0;
        int widest = 0;
        int lines = 1;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '\n') {
                pipes = 0;
                lines++;
            } else if (c == '|') {
                widest = Math.max(widest, ++pipes);
            }
        }
        return widest > MOST_COLUMNS || (long) widest * lines > MOST_CELLS;
    }
}
