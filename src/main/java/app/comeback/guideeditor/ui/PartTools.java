package app.comeback.guideeditor.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiConsumer;

/** Moves a piece of a list up or down, or removes it; reached by keyboard like any button. */
class PartTools extends Composite<Div> {

    private BiConsumer<Integer, Integer> move = (from, to) -> {};
    private Runnable remove = () -> {};

    PartTools(String id, int index, int size) {
        Button up = PhaseForm.quiet(
                id + "-up", getTranslation("guideeditor.tools.up"), () -> move.accept(index, index - 1));
        Button down = PhaseForm.quiet(
                id + "-down", getTranslation("guideeditor.tools.down"), () -> move.accept(index, index + 1));
        Button away = PhaseForm.quiet(id + "-remove", getTranslation("guideeditor.tools.remove"), () -> remove.run());
        up.setEnabled(index > 0);
        down.setEnabled(index < size - 1);
        getContent().addClassName("part-tools");
        getContent().add(up, down, away);
    }

    void onMove(BiConsumer<Integer, Integer> action) {
        move = action;
    }

    void onRemove(Runnable action) {
        remove = action;
    }
}
