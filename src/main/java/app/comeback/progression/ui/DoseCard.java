package app.comeback.progression.ui;

import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.plans.DoseWords;
import app.comeback.plans.PlanItem;
import app.comeback.plans.Prescription;
import app.comeback.progression.DoseDesk;
import app.comeback.progression.DoseDesk.Action;
import app.comeback.progression.DoseDesk.Choice;
import app.comeback.progression.DoseProposal;
import app.comeback.progression.DoseProposal.Direction;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One exercise: how it went, what the rules propose and why, and the answer. */
class DoseCard extends Composite<Section> {

    private final DoseDesk.Line line;
    private final boolean answerable;
    private final RadioButtonGroup<Action> answer = new RadioButtonGroup<>();
    private final DoseFields dose;
    private final TextField reason = new TextField();

    /**
     * Creates it.
     *
     * @param answerable whether the answer is this practitioner's
     */
    DoseCard(DoseDesk.Line line, boolean answerable, DoseWords words, ExerciseLibrary library) {
        this.line = line;
        this.answerable = answerable;
        PlanItem item = line.proposal().item();
        this.dose = new DoseFields(proposedOrPresent(line.proposal()));
        Section card = getContent();
        card.addClassName("dose-card");
        card.setId("dose-" + item.exercise());
        card.add(
                new H2(library.find(item.exercise())
                        .map(Exercise::name)
                        .orElse(item.exercise().value())),
                new StatusLabel(
                        tone(line.proposal().direction()),
                        getTranslation(
                                "progression.direction." + line.proposal().direction())));
        addSentences(card, item, words);
        if (line.made() != null) {
            card.add(new Paragraph(getTranslation("progression.doses.made." + line.made())));
        } else if (isOpen()) {
            addAnswer(card, item);
        }
    }

    private void addSentences(Section card, PlanItem item, DoseWords words) {
        DoseProposal proposal = line.proposal();
        card.add(new Paragraph(getTranslation("progression.doses.now", words.amount(getLocale(), item))));
        Prescription proposed = proposal.dose();
        if (proposed != null && !proposed.equals(item.dose())) {
            Paragraph next = new Paragraph(
                    getTranslation("progression.doses.next", words.amount(getLocale(), with(item, proposed))));
            next.addClassName("dose-next");
            card.add(next);
        }
        Paragraph why = new Paragraph(getTranslation(
                        proposal.why().reason(), proposal.why().arguments().toArray())
                + " " + getTranslation("progression.doses.rule", proposal.why().rule()));
        why.addClassName("soft");
        card.add(why);
    }

    private void addAnswer(Section card, PlanItem item) {
        String id = item.exercise().value();
        answer.setId("dose-answer-" + id);
        answer.setLabel(getTranslation("progression.doses.answer"));
        answer.setItems(
                line.proposal().dose() == null ? List.of(Action.EDITED, Action.REFUSED) : List.of(Action.values()));
        answer.setItemLabelGenerator(action -> getTranslation("progression.doses.action." + action));
        reason.setId("dose-reason-" + id);
        reason.setLabel(getTranslation("progression.doses.reason"));
        reason.setMaxLength(DoseDesk.REASON_LENGTH);
        reason.setWidthFull();
        dose.setVisible(false);
        reason.setVisible(false);
        answer.addValueChangeListener(event -> {
            dose.setVisible(event.getValue() == Action.EDITED);
            reason.setVisible(event.getValue() != null && event.getValue() != Action.ACCEPTED);
        });
        card.add(answer, dose, reason);
    }

    private static Prescription proposedOrPresent(DoseProposal proposal) {
        Prescription proposed = proposal.dose();
        return proposed == null ? proposal.item().dose() : proposed;
    }

    private static PlanItem with(PlanItem item, Prescription dose) {
        return new PlanItem(
                item.id(),
                item.exercise(),
                item.side(),
                dose,
                item.superset(),
                item.essential(),
                item.note(),
                item.cites());
    }

    private static Tone tone(Direction direction) {
        return switch (direction) {
            case STOP -> Tone.STOP;
            case REGRESS -> Tone.WARNING;
            case HOLD -> Tone.NEUTRAL;
            case ASK -> Tone.WAITING;
            case PROGRESS -> Tone.GOOD;
        };
    }

    /** Whether an answer is wanted: not where one was given, and not where there is nothing to propose or change. */
    final boolean isOpen() {
        return answerable && line.made() == null && needsAnswer(line.proposal());
    }

    /** Whether a proposal asks for an answer at all. */
    static boolean needsAnswer(DoseProposal proposal) {
        return proposal.direction() != Direction.ASK && proposal.direction() != Direction.HOLD;
    }

    /** Whether everything that the answer needs is there; marks what is missing. */
    boolean isComplete() {
        Action chosen = answer.getValue();
        boolean needsReason =
                chosen != null && chosen != Action.ACCEPTED && reason.getValue().isBlank();
        reason.setInvalid(needsReason);
        reason.setErrorMessage(needsReason ? getTranslation("progression.refused.reason") : "");
        if (needsReason) {
            reason.focus();
        }
        return !needsReason && (chosen != Action.EDITED || dose.isComplete());
    }

    /** The answer; nothing while none was chosen. */
    Optional<Choice> choice() {
        Action chosen = answer.getValue();
        if (!isOpen() || chosen == null) {
            return Optional.empty();
        }
        @Nullable Prescription edited = chosen == Action.EDITED ? dose.value() : null;
        return Optional.of(
                new Choice(line.proposal().item().id(), line.proposal().log(), chosen, edited, reason.getValue()));
    }
}
