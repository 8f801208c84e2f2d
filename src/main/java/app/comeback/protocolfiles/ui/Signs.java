package app.comeback.protocolfiles.ui;

import app.comeback.medicalreview.Badge;
import app.comeback.medicalreview.Signature;
import app.comeback.protocolfiles.ProtocolRow;
import app.comeback.protocols.Evidence;
import app.comeback.protocols.RedFlagLevel;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.UI;

/** States as words with signs. */
final class Signs {

    private Signs() {}

    static StatusLabel of(ProtocolRow row) {
        if (!row.loaded()) {
            return new StatusLabel(Tone.NEUTRAL, text("protocolfiles.state.kept"));
        }
        Badge badge = row.badge();
        if (row.waiting() && !badge.isShown()) {
            return new StatusLabel(Tone.WAITING, text("protocolfiles.state.waiting"));
        }
        Tone tone =
                switch (badge.state()) {
                    case CURRENT -> Tone.GOOD;
                    case DUE, OVERDUE -> Tone.WARNING;
                    case EXPIRED, CHANGED, NONE -> Tone.STOP;
                };
        return new StatusLabel(tone, text("protocolfiles.badge." + badge.state()));
    }

    static StatusLabel of(Evidence.Basis basis) {
        Tone tone =
                switch (basis) {
                    case SOURCE -> Tone.GOOD;
                    case UNVERIFIED_DEFAULT, DESIGN_DEFAULT -> Tone.WARNING;
                };
        return new StatusLabel(tone, text("protocolfiles.basis." + basis));
    }

    static StatusLabel of(RedFlagLevel level) {
        Tone tone =
                switch (level) {
                    case EMERGENCY, URGENT -> Tone.STOP;
                    case REFER, PAUSE -> Tone.WARNING;
                };
        return new StatusLabel(tone, text("protocolfiles.level." + level));
    }

    /** Who signed it, and until when; or that nobody did. */
    static String signature(ProtocolRow row) {
        Signature signature = row.badge().signature();
        return signature == null
                ? text("protocolfiles.unsigned")
                : text(
                        row.badge().isShown() ? "protocolfiles.signed" : "protocolfiles.signed-once",
                        signature.reviewerName(),
                        signature.credential().title(),
                        Times.date(signature.reviewedOn()),
                        Times.date(signature.nextReviewDue()));
    }

    static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
