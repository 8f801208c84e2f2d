package app.comeback.guides.ui;

import app.comeback.guides.GuideState;
import app.comeback.medicalreview.Badge;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import com.vaadin.flow.component.UI;
import java.util.Locale;

/** States and badges as words with signs. */
public final class GuideSigns {

    private GuideSigns() {}

    /** Where a guide stands. */
    public static StatusLabel of(GuideState state) {
        Tone tone =
                switch (state) {
                    case DRAFT -> Tone.NEUTRAL;
                    case MEDICAL_REVIEW -> Tone.WAITING;
                    case CHANGES_REQUESTED, DUE -> Tone.WARNING;
                    case APPROVED, PUBLISHED -> Tone.GOOD;
                    case OVERDUE, WITHDRAWN -> Tone.STOP;
                };
        return new StatusLabel(tone, translate(state.key()));
    }

    /** What its medical review is worth today. */
    public static StatusLabel of(Badge badge) {
        Tone tone =
                switch (badge.state()) {
                    case CURRENT -> Tone.GOOD;
                    case DUE, OVERDUE -> Tone.WARNING;
                    case EXPIRED, CHANGED, NONE -> Tone.STOP;
                };
        return new StatusLabel(
                tone, translate("guides.badge." + badge.state().name().toLowerCase(Locale.ROOT)));
    }

    /** A name as translation keys and addresses write it. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String translate(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
