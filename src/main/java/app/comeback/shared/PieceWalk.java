package app.comeback.shared;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;

/** Walks through two lists of pieces at once and tells what is in both and what is only in one. */
final class PieceWalk {

    /** Above this many pieces on both sides a comparison would take too long: both sides are then told as changed. */
    private static final int MOST_PIECES = 6_000;

    /** Receives both lists in order. */
    interface Sides {

        void same(List<String> both);

        void changed(List<String> before, List<String> after);
    }

    private PieceWalk() {}

    static void through(List<String> before, List<String> after, Sides sides) {
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
}
