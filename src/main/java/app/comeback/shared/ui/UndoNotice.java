package app.comeback.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/** Says that something was put away, and offers for a while to take it back; after that its own list does. */
public class UndoNotice extends Notification {

    private static final int MILLIS = 12_000;

    /**
     * Creates it.
     *
     * @param id the id of the button
     * @param text what was done, already translated
     * @param caption the words of the button, already translated
     * @param undo takes it back
     */
    public UndoNotice(String id, String text, String caption, Runnable undo) {
        setPosition(Position.BOTTOM_START);
        setDuration(MILLIS);
        Button back = new Button(caption, event -> {
            close();
            undo.run();
        });
        back.setId(id);
        back.addThemeVariants(ButtonVariant.TERTIARY);
        HorizontalLayout line = new HorizontalLayout(new Span(text), back);
        line.setAlignItems(HorizontalLayout.Alignment.CENTER);
        line.addClassName("notice");
        add(line);
    }
}
