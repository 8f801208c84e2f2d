package app.comeback.attention.ui;

import app.comeback.attention.AttentionKind;
import app.comeback.attention.Today.Dismissal;
import app.comeback.attention.Today.Item;
import app.comeback.attention.Urgency;
import app.comeback.care.ui.CareNavigation;
import app.comeback.shared.AccountId;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.function.Consumer;

/** One line: the reason as a word with a sign, who, the facts, and the one thing that answers it. */
class LineCard extends Composite<ListItem> {

    private final transient Item line;
    private final transient LineWords words;
    private final String who;
    private final Anchor answer;

    /**
     * Creates it.
     *
     * @param dismiss is asked for when the practitioner wants it off the list
     * @param takeBack is asked for when a dismissed one is to be put back
     */
    LineCard(Item line, LineWords words, Consumer<Item> dismiss, Consumer<Item> takeBack) {
        this.line = line;
        this.words = words;
        this.who = line.client() == null ? getTranslation("attention.own") : line.name();
        getContent().setId("line-" + line.id());
        getContent().addClassName("attention-line");
        answer = answer();
        Div label = new Div(new StatusLabel(tone(line), words.kind(line.cause().kind())));
        label.addClassName("attention-label");
        Div actions = new Div(answer);
        actions.addClassName("attention-actions");
        if (line.mayDismiss()) {
            actions.add(line.dismissal() == null ? dismissing(dismiss) : puttingBack(takeBack));
        }
        getContent().add(label, facts(), actions);
    }

    UUID id() {
        return line.id();
    }

    /** Lets the keyboard go on here. */
    void focus() {
        answer.focus();
    }

    private static Tone tone(Item line) {
        if (line.cause().kind() == AttentionKind.GATE_MET) {
            return Tone.GOOD;
        }
        return switch (line.cause().urgency()) {
            case NOW -> Tone.STOP;
            case TODAY -> Tone.WARNING;
            case SOON -> Tone.WAITING;
            case LATER -> Tone.NEUTRAL;
        };
    }

    private Component facts() {
        Div facts = new Div(new H2(name(), new Span(" · " + words.head(line.cause()))));
        facts.addClassName("attention-facts");
        String more = words.more(line.cause());
        if (!more.isEmpty()) {
            facts.add(new Paragraph(more));
        }
        if (!line.mayAct() && !saysWhoLifts()) {
            Paragraph clinician = new Paragraph(getTranslation("attention.clinician"));
            clinician.addClassName("attention-clinician");
            facts.add(clinician);
        }
        Dismissal dismissal = line.dismissal();
        if (dismissal != null) {
            Paragraph why = new Paragraph(getTranslation(
                    "attention.dismissed.by", dismissal.by(), Times.dateTime(dismissal.at()), dismissal.reason()));
            why.addClassName("attention-dismissed");
            facts.add(why);
        }
        return facts;
    }

    /** A lock's own sentence names who may lift it already. */
    private boolean saysWhoLifts() {
        return line.cause().figures().containsKey("level");
    }

    private Component name() {
        AccountId client = line.client();
        return client == null ? new Span(who) : new Anchor(CareNavigation.client(client, ""), who);
    }

    private Anchor answer() {
        LineAction action = LineAction.of(line);
        Anchor link = new Anchor(action.path(), getTranslation(action.key()));
        link.setId("answer-" + line.id());
        link.addClassName("attention-answer");
        if (line.cause().urgency().compareTo(Urgency.TODAY) <= 0 || line.cause().kind() == AttentionKind.GATE_MET) {
            link.addClassName("attention-answer-main");
        }
        link.setAriaLabel(getTranslation("attention.do.whom", getTranslation(action.key()), who));
        return link;
    }

    private Button dismissing(Consumer<Item> dismiss) {
        Button button = new Button(getTranslation("attention.dismiss"), event -> dismiss.accept(line));
        button.setId("dismiss-" + line.id());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(
                getTranslation("attention.dismiss.whom", words.kind(line.cause().kind()), who));
        return button;
    }

    private Button puttingBack(Consumer<Item> takeBack) {
        Button button = new Button(getTranslation("attention.take-back"), event -> takeBack.accept(line));
        button.setId("take-back-" + line.id());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(
                "attention.take-back.whom", words.kind(line.cause().kind()), who));
        return button;
    }
}
