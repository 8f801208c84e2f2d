package app.comeback.messages.ui;

import app.comeback.messages.Conversation.Usual;
import app.comeback.training.ui.TrainingNavigation;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Says above the client's composer what a message is not for, and how fast answers usually come. */
class SafetyLine extends Composite<Div> {

    private static final int HOURS_UP_TO = 48;
    private static final int MINUTES = 60;
    private static final int HOURS = 24;

    /**
     * Creates it.
     *
     * @param emergency the local emergency number
     * @param usual how fast answers usually come; null where too few came to say
     */
    SafetyLine(String emergency, @Nullable Usual usual) {
        getContent().setId("messages-safety");
        getContent().addClassName("messages-safety");
        Anchor call = new Anchor("tel:" + emergency, getTranslation("messages.safety.call", emergency));
        call.setId("emergency-call");
        call.setRouterIgnore(true);
        Anchor signs = new Anchor(TrainingNavigation.player(), getTranslation("messages.safety.signs"));
        signs.setId("warning-signs");
        signs.setRouterIgnore(true);
        getContent().add(new Span(getTranslation("messages.safety")), call, signs);
        if (usual != null) {
            Span fast = new Span(getTranslation("messages.usual", usual.answers(), words(usual.median())));
            fast.setId("messages-usual");
            getContent().add(fast);
        }
    }

    /** Rounded up, so that nobody is promised more than was true. */
    private String words(Duration median) {
        long hours = Math.ceilDiv(Math.max(1, median.toMinutes()), MINUTES);
        return hours <= HOURS_UP_TO
                ? getTranslation("messages.usual.hours", hours)
                : getTranslation("messages.usual.days", Math.ceilDiv(hours, HOURS));
    }
}
