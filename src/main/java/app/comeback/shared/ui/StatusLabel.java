package app.comeback.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A state as a word with a sign; the colour only repeats what both say. */
public class StatusLabel extends Span {

    /**
     * Creates it.
     *
     * @param tone which sign and colour
     * @param text the state in words, already translated
     */
    public StatusLabel(Tone tone, String text) {
        addClassNames("status", "status-" + tone.cssName);
        Span sign = new Span(tone.sign);
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, new Span(text));
    }

    /** What a state means for the reader. */
    public enum Tone {
        GOOD("good", "✓"),
        WAITING("waiting", "◷"),
        WARNING("warning", "▲"),
        STOP("stop", "✕"),
        NEUTRAL("neutral", "•");

        private final String cssName;
        private final String sign;

        Tone(String cssName, String sign) {
            this.cssName = cssName;
            this.sign = sign;
        }

        /** The sign, for rows that are drawn by a template. */
        public String sign() {
            return sign;
        }
    }
}
