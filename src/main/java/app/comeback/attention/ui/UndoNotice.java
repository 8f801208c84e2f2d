package app.comeback.attention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/** Says that a line was dismissed, and offers for a while to take it back; after that the list of dismissed lines does. */
class UndoNotice extends Notification {

    private static final int MILLIS = 12_000;

    UndoNotice(String text, Runnable undo) {
        setPosition(Position.BOTTOM_START);
        setDuration(MILLIS);
        Button back = new Button(getTranslation("attention.take-back"), event -> {
            close();
            undo.run();
        });
        back.setId("undo-dismissal");
        back.addThemeVariants(ButtonVariant.TERTIARY);
        HorizontalLayout line = new HorizontalLayout(new Span(text), back);
        line.setAlignItems(HorizontalLayout.Alignment.CENTER);
        line.addClassName("notice");
        add(line);
    }
}
