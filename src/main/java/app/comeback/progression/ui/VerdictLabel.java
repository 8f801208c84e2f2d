package app.comeback.progression.ui;

import app.comeback.protocols.Verdict;
import com.vaadin.flow.component.html.Span;

/** A verdict as a word with a sign; the colour only repeats what both say. */
class VerdictLabel extends Span {

    VerdictLabel(Verdict.Result result) {
        addClassNames("status", "status-" + tone(result));
        Span sign = new Span(sign(result));
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, new Span(getTranslation("progression.verdict." + result)));
    }

    private static String tone(Verdict.Result result) {
        return switch (result) {
            case MET -> "good";
            case NOT_MET -> "stop";
            case UNCERTAIN -> "warning";
            case NOT_MEASURED -> "neutral";
            case WAIVED -> "waiting";
        };
    }

    private static String sign(Verdict.Result result) {
        return switch (result) {
            case MET -> "✓";
            case NOT_MET -> "✕";
            case UNCERTAIN -> "?";
            case NOT_MEASURED -> "–";
            case WAIVED -> "○";
        };
    }
}
