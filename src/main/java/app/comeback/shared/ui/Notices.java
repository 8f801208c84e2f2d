package app.comeback.shared.ui;

import app.comeback.shared.Refused;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/**
 * Short messages over the screen. A {@link Refused} that leaves a listener is shown here by itself, and what was typed
 * stays where it is.
 */
public final class Notices {

    private static final int DONE_MILLIS = 5_000;

    private Notices() {}

    /** Says that something was done. */
    public static void done(String key, Object... arguments) {
        Notification notice =
                new Notification(translate(key, arguments), DONE_MILLIS, Notification.Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.SUCCESS);
        notice.open();
    }

    /** Says why something was not done; stays until it is closed. */
    public static void refused(Refused refused) {
        problem(refused.key(), refused.arguments().toArray());
    }

    /** Says that something went wrong and what to do; stays until it is closed. */
    public static void problem(String key, Object... arguments) {
        Notification notice = new Notification();
        notice.setPosition(Notification.Position.TOP_CENTER);
        notice.setDuration(0);
        notice.setAssertive(true);
        notice.addThemeVariants(NotificationVariant.ERROR);
        Button close = new Button(translate("shared.close"), event -> notice.close());
        close.setId("notice-close");
        close.addThemeVariants(ButtonVariant.TERTIARY);
        HorizontalLayout line = new HorizontalLayout(new Span(translate(key, arguments)), close);
        line.setAlignItems(HorizontalLayout.Alignment.CENTER);
        line.addClassName("notice");
        notice.add(line);
        notice.open();
    }

    private static String translate(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
