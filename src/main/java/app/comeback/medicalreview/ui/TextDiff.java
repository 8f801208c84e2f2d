package app.comeback.medicalreview.ui;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares two texts paragraph by paragraph, and changed paragraphs word by word. */
final class TextDiff {

    /** Above this many pieces on both sides a comparison would take too long: both sides are then shown as changed. */
    private static final int MOST_PIECES = 6_000;

    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R\\s*");
    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|.", Pattern.DOTALL);

    private TextDiff() {}

    /**
     * One paragraph before and after; an empty side means that it was not there.
     *
     * @param before the old paragraph in pieces
     * @param after the new paragraph in pieces
     */
    record Row(List<Piece> before, List<Piece> after) {

        boolean isChanged() {
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
    record Piece(String text, boolean marked) {}

    /** The paragraphs of both texts in order, matched where they belong together. */
    static List<Row> rows(String before, String after) {
        List<Row> rows = new ArrayList<>();
        walk(paragraphs(before), paragraphs(after), new Sides() {
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
        walk(words(before), words(after), new Sides() {
            @Override
            public void same(List<String> both) {
                add(old, both, false);
                add(fresh, both, false);
            }

            @Override
            public void changed(List<String> removed, List<String> inserted) {
                add(old, removed, true);
                add(fresh, inserted, true);
            }
        });
        return new Row(old, fresh);
    }

    private static List<Piece> whole(String text) {
        return text.isEmpty() ? List.of() : List.of(new Piece(text, true));
    }

    private static void add(List<Piece> to, List<String> words, boolean marked) {
        if (!words.isEmpty()) {
            to.add(new Piece(String.join("", words), marked));
        }
    }

    private static List<String> paragraphs(String text) {
        return BLANK_LINE
                .splitAsStream(text.strip())
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void walk(List<String> before, List<String> after, Sides sides) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        sides.same(before.subList(0, start));
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end), sides);
        sides.same(before.subList(before.size() - end, before.size()));
    }

    private static void middle(List<String> before, List<String> after, Sides sides) {
        if (before.isEmpty() || after.isEmpty() || before.size() + after.size() > MOST_PIECES) {
            sides.changed(before, after);
            return;
        }
        Patch<String> patch = DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(), null, true);
        List<String> removed = new ArrayList<>();
        List<String> inserted = new ArrayList<>();
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                flush(removed, inserted, sides);
                sides.same(delta.getSource().getLines());
            } else {
                removed.addAll(delta.getSource().getLines());
                inserted.addAll(delta.getTarget().getLines());
            }
        }
        flush(removed, inserted, sides);
    }

    /** What was removed and inserted at one place belongs together. */
    private static void flush(List<String> removed, List<String> inserted, Sides sides) {
        if (!removed.isEmpty() || !inserted.isEmpty()) {
            sides.changed(List.copyOf(removed), List.copyOf(inserted));
            removed.clear();
            inserted.clear();
        }
    }

    /** Receives both texts in order. */
    private interface Sides {

        void same(List<String> both);

        void changed(List<String> before, List<String> after);
    }
}
