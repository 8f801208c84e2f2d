package app.comeback.moderation.ui;

import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.Autosave;
import app.comeback.moderation.Measure;
import app.comeback.moderation.Moderation.Case;
import app.comeback.moderation.Moderation.Decide;
import app.comeback.moderation.Moderation.Step;
import app.comeback.moderation.Redaction;
import app.comeback.moderation.RejectionReason;
import app.comeback.shared.Refused;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The first decision about a text, or the one about reports: what to do, why, and which words it stands on. */
class DecisionForm extends Composite<Div> {

    private static final int LONGEST_FACTS = 2_000;

    private final UUID act = UUID.randomUUID();
    private final transient Case opened;
    private final RadioButtonGroup<Measure> measure = new RadioButtonGroup<>();
    private final RadioButtonGroup<RejectionReason> reason = new RadioButtonGroup<>();
    private final TextArea facts = new TextArea();
    private final MaskField mask;
    private final ProblemBox problem;
    private final transient Autosave autosave;

    DecisionForm(Case opened, Redaction redaction, DeskDrafts drafts, Consumer<Decide> decided) {
        this.opened = opened;
        autosave = drafts.decision(opened.item(), () -> draft().json());
        mask = new MaskField(opened.text(), redaction, autosave::keep);
        problem = new ProblemBox(ModerationNavigation.item(opened.item()));
        measureField();
        reasonField();
        factsField();
        Button decide = new Button(getTranslation("moderation.decide"), click -> send(decided));
        decide.setId("decide");
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("desk-form");
        getContent()
                .add(new H2(getTranslation("moderation.decide.title")), measure, mask, reason, facts, problem, decide);
        List.of(measure, reason, facts).forEach(autosave::watch);
        showWhatIsNeeded();
    }

    private void measureField() {
        measure.setId("measure");
        measure.setLabel(getTranslation("moderation.decide.measure"));
        measure.setItems(Measure.values());
        String family = opened.step() == Step.NOTICE ? "moderation.choose.notice." : "moderation.choose.first.";
        measure.setItemLabelGenerator(choice -> getTranslation(family + choice));
        measure.addValueChangeListener(change -> showWhatIsNeeded());
    }

    private void reasonField() {
        reason.setId("reason");
        reason.setLabel(getTranslation("moderation.decide.reason"));
        reason.setHelperText(getTranslation("moderation.decide.reason.help"));
        reason.setItems(RejectionReason.values());
        reason.setRenderer(new ComponentRenderer<>(this::explained));
        reason.addValueChangeListener(change -> mask.because(change.getValue()));
    }

    private Component explained(RejectionReason choice) {
        Div all = new Div(
                line("desk-why", "moderation.why." + choice),
                line("desk-clause", "moderation.clause." + choice),
                line("desk-help", "moderation.help." + choice));
        all.addClassName("desk-reason");
        return all;
    }

    private Component line(String className, String key) {
        Span line = new Span(getTranslation(key));
        line.addClassName(className);
        return line;
    }

    private void factsField() {
        facts.setId("facts");
        facts.setLabel(getTranslation("moderation.decide.facts"));
        facts.setHelperText(getTranslation("moderation.decide.facts.help"));
        facts.setMaxLength(LONGEST_FACTS);
        facts.setWidthFull();
    }

    private void showWhatIsNeeded() {
        boolean restricts = measure.getValue() != null && measure.getValue().restricts();
        mask.setVisible(measure.getValue() == Measure.REDACT);
        reason.setVisible(restricts);
        facts.setVisible(restricts);
    }

    /** What was chosen for another measure is left out, and stays in the form. */
    private Decide command() {
        Measure chosen = measure.getValue();
        if (chosen == null) {
            throw new Refused("moderation.refused.measure");
        }
        return new Decide(
                act,
                opened.item(),
                opened.version(),
                chosen,
                chosen.restricts() ? reason.getValue() : null,
                chosen.restricts() ? facts.getValue() : "",
                chosen == Measure.REDACT ? mask.stretches() : List.of());
    }

    private void send(Consumer<Decide> decided) {
        problem.hide();
        measure.setInvalid(false);
        reason.setInvalid(false);
        facts.setInvalid(false);
        try {
            decided.accept(command());
            autosave.discard();
        } catch (Refused refused) {
            refuse(refused);
        }
    }

    private void refuse(Refused refused) {
        String sentence = getTranslation(refused.key(), refused.arguments().toArray());
        switch (refused.key()) {
            case "moderation.refused.measure" -> {
                measure.setErrorMessage(sentence);
                measure.setInvalid(true);
            }
            case "moderation.refused.reason" -> {
                reason.setErrorMessage(sentence);
                reason.setInvalid(true);
            }
            case "moderation.refused.facts" -> {
                facts.setErrorMessage(sentence);
                facts.setInvalid(true);
                facts.focus();
            }
            default -> problem.show(refused);
        }
    }

    private CaseDraft draft() {
        return new CaseDraft(opened.version(), measure.getValue(), reason.getValue(), facts.getValue(), mask.masks());
    }

    /**
     * Puts a kept draft back; masks fit only the version that they were made on.
     *
     * @return when it was kept; nothing when there was none
     */
    Optional<Instant> kept() {
        return autosave.kept()
                .filter(kept ->
                        CaseDraft.read(kept.content()).map(this::restore).isPresent())
                .map(Drafts.Draft::keptAt);
    }

    private CaseDraft restore(CaseDraft draft) {
        measure.setValue(draft.measure());
        reason.setValue(draft.reason());
        facts.setValue(draft.facts());
        if (draft.version() == opened.version()) {
            mask.restore(draft.masks());
        }
        return draft;
    }

    /** Throws away what was begun. */
    void clear() {
        autosave.discard();
        measure.clear();
        reason.clear();
        facts.clear();
        mask.restore("");
    }
}
