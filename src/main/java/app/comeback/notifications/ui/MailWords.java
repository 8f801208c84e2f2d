package app.comeback.notifications.ui;

import app.comeback.notifications.MailRow;
import app.comeback.shared.ui.StatusLabel;
import com.vaadin.flow.component.UI;

/** Says how far a mail is. */
final class MailWords {

    private MailWords() {}

    static String of(MailRow.State state) {
        return UI.getCurrent().getTranslation("notifications.state." + state);
    }

    static StatusLabel.Tone tone(MailRow.State state) {
        return switch (state) {
            case WAITING -> StatusLabel.Tone.WAITING;
            case SENT -> StatusLabel.Tone.GOOD;
            case FAILED -> StatusLabel.Tone.STOP;
        };
    }
}
