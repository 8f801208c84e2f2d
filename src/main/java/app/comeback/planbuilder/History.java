package app.comeback.planbuilder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A draft with the drafts before it and those that were undone.
 *
 * @param past oldest first, at most {@value #DEEPEST}
 * @param present what is on the screen
 * @param future what undoing took back, next first
 */
public record History(List<Draft> past, Draft present, List<Draft> future) {

    /** How many steps can be undone. */
    public static final int DEEPEST = 50;

    public History {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /** Nothing was done yet. */
    public static History of(Draft draft) {
        return new History(List.of(), draft, List.of());
    }

    /** Does something; an edit that changes nothing is no step. */
    public History edit(UnaryOperator<Draft> edit) {
        Draft next = edit.apply(present);
        if (next.equals(present)) {
            return this;
        }
        List<Draft> before = new ArrayList<>(past);
        before.add(present);
        return new History(before.subList(Math.max(0, before.size() - DEEPEST), before.size()), next, List.of());
    }

    /** Takes the last step back; nothing happens without one. */
    public History undo() {
        if (past.isEmpty()) {
            return this;
        }
        List<Draft> undone = new ArrayList<>(List.of(present));
        undone.addAll(future);
        return new History(past.subList(0, past.size() - 1), past.getLast(), undone);
    }

    /** Does it again; nothing happens when nothing was undone. */
    public History redo() {
        if (future.isEmpty()) {
            return this;
        }
        List<Draft> before = new ArrayList<>(past);
        before.add(present);
        return new History(before, future.getFirst(), future.subList(1, future.size()));
    }

    /** As many steps as fit are kept: the newest first. */
    History shortened() {
        return past.isEmpty()
                ? new History(List.of(), present, List.of())
                : new History(past.subList((past.size() + 1) / 2, past.size()), present, List.of());
    }
}
