package app.comeback.guideimport;

import java.util.List;

/**
 * One block of an imported text, whatever format it came in.
 *
 * @param kind what it is
 * @param level of a heading from 1, 0 when its format has no levels; of a list item its depth from 0
 * @param lines its plain words, line by line; at least one
 * @param markdown its words as Markdown, without list or heading marks
 * @param line the line where it begins, from 1
 */
record Block(Kind kind, int level, List<String> lines, String markdown, int line) {

    enum Kind {
        HEADING,
        PARAGRAPH,
        BULLET,
        NUMBER,
        NAVIGATION
    }

    Block {
        lines = List.copyOf(lines);
    }

    String text() {
        return String.join(" ", lines);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isItem() {
        return kind == Kind.BULLET || kind == Kind.NUMBER;
    }
}
