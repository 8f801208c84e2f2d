package app.comeback.exerciseimport.ui;

import app.comeback.exerciseimport.RunState;
import app.comeback.shared.ui.StatusLabel;
import com.vaadin.flow.component.UI;

/** Where an import stands, as a word with a sign. */
final class StateLabel {

    private StateLabel() {}

    static StatusLabel of(RunState state) {
        return new StatusLabel(tone(state), UI.getCurrent().getTranslation("exerciseimport.state." + state));
    }

    private static StatusLabel.Tone tone(RunState state) {
        return switch (state) {
            case READING, SAVING -> StatusLabel.Tone.NEUTRAL;
            case READY -> StatusLabel.Tone.WAITING;
            case DONE -> StatusLabel.Tone.GOOD;
            case CANCELLED -> StatusLabel.Tone.WARNING;
            case UNREADABLE, FAILED -> StatusLabel.Tone.STOP;
        };
    }
}
