package app.comeback.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Compares two texts word by word: side by side, paragraph by paragraph, or as one text in which both can be read. Of
 * very long changed pieces it says only that they differ, so that no text takes more than a moment.
 */
public final class TextDiff {

    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R\\s*");
    private static final Pattern LINE = Pattern.compile("(?<=\\n)");
    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|.", Pattern.DOTALL);

    private TextDiff() {}

    /**
     * One paragraph before and after; an empty side means that it was not there.
     *
     * @param before the old paragraph in pieces
     * @param after the new paragraph in pieces
     */
    public record Row(List<Piece> before, List<Piece> after) {

        public Row {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        /** Whether the two sides differ. */
        public boolean isChanged() {
            return before.isEmpty()
                    || after.isEmpty()
                    || before.stream().anyMatch(Piece::marked)
                    || after.stream().anyMatch(Piece::marked);
        }
    }

    /**
     * Part of a paragraph.
     *
     * @param text as it stands
     * @param marked whether it is only on its side: removed or inserted
     */
    public record Piece(String text, boolean marked) {}

    /** What happened to a run of words. */
    public enum Change {
        SAME,
        REMOVED,
        INSERTED
    }

    /** A run of words with one fate. */
    public record Run(Change change, String text) {}

    /** The paragraphs of both texts in order, matched where they belong together. */
    public static List<Row> rows(String before, String after) {
        List<Row> rows = new ArrayList<>();
        PieceWalk.through(paragraphs(before), paragraphs(after), new PieceWalk.Sides() {
            @Override
            public void same(List<String> both) {
                both.forEach(
                        text -> rows.add(new Row(List.of(new Piece(text, false)), List.of(new Piece(text, false)))));
            }

            @Override
            public void changed(List<String> old, List<String> fresh) {
                for (int i = 0; i < Math.max(old.size(), fresh.size()); i++) {
                    rows.add(pair(i < old.size() ? old.get(i) : "", i < fresh.size() ? fresh.get(i) : ""));
                }
            }
        });
        return rows;
    }

    private static Row pair(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return new Row(whole(before), whole(after));
        }
        List<Piece> old = new ArrayList<>();
        List<Piece> fresh = new ArrayList<>();
        for (Run run : words(before, after)) {
            boolean marked = run.change() != Change.SAME;
            if (run.change() != Change.INSERTED) {
                old.add(new Piece(run.text(), marked));
            }
            if (run.change() != Change.REMOVED) {
                fresh.add(new Piece(run.text(), marked));
            }
        }
        return new Row(old, fresh);
    }

    private static List<Piece> whole(String text) {
        return text.isEmpty() ? List.of() : List.of(new Piece(text, true));
    }

    /**
     * Both texts in one. Without what was inserted it is the old text, without what was removed the new one, character
     * by character.
     */
    public static List<Run> runs(String before, String after) {
        List<Run> runs = new ArrayList<>();
        PieceWalk.through(lines(before), lines(after), new PieceWalk.Sides() {
            @Override
            public void same(List<String> both) {
                add(runs, Change.SAME, both);
            }

            @Override
            public void changed(List<String> old, List<String> fresh) {
                words(String.join("", old), String.join("", fresh))
                        .forEach(run -> add(runs, run.change(), List.of(run.text())));
            }
        });
        return runs;
    }

    private static List<Run> words(String before, String after) {
        List<Run> runs = new ArrayList<>();
        PieceWalk.through(words(before), words(after), new PieceWalk.Sides() {
            @Override
            public void same(List<String> both) {
                add(runs, Change.SAME, both);
            }

            @Override
            public void changed(List<String> removed, List<String> inserted) {
                add(runs, Change.REMOVED, removed);
                add(runs, Change.INSERTED, inserted);
            }
        });
        return runs;
    }

    private static void add(List<Run> runs, Change change, List<String> pieces) {
        String text = String.join("", pieces);
        if (text.isEmpty()) {
            return;
        }
        if (!runs.isEmpty() && runs.getLast().change() == change) {
            runs.add(new Run(change, runs.removeLast().text() + text));
        } else {
            runs.add(new Run(change, text));
        }
    }

    private static List<String> paragraphs(String text) {
        return BLANK_LINE
                .splitAsStream(text.strip())
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }

    private static List<String> lines(String text) {
        return List.of(LINE.split(text, -1));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
