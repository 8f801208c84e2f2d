package app.comeback.moderation.ui;

import app.comeback.drafts.ui.Autosave;
import app.comeback.moderation.Moderation.Case;
import app.comeback.shared.Refused;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Another moderator's answer to an appeal, in words for its author. */
class AppealForm extends Composite<Div> {

    private static final int LONGEST = 2_000;

    private final UUID act = UUID.randomUUID();
    private final TextArea words = new TextArea();
    private final ProblemBox problem;
    private final transient Autosave autosave;

    /** Takes the answer. */
    interface Answer {

        void give(UUID act, boolean reinstates, String words);
    }

    AppealForm(Case opened, DeskDrafts drafts, Answer answer) {
        problem = new ProblemBox(ModerationNavigation.item(opened.item()));
        words.setId("answer");
        words.setLabel(getTranslation("moderation.appeal.answer"));
        words.setHelperText(getTranslation("moderation.appeal.answer.help"));
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        autosave = drafts.answer(opened.item());
        autosave.add("answer", words);
        Button reinstate = new Button(getTranslation("moderation.appeal.reinstate"), click -> give(answer, true));
        reinstate.setId("reinstate");
        reinstate.addThemeVariants(ButtonVariant.PRIMARY);
        Button keep = new Button(getTranslation("moderation.appeal.keep"), click -> give(answer, false));
        keep.setId("keep");
        Div buttons = new Div(reinstate, keep);
        buttons.addClassName("desk-buttons");
        getContent().addClassName("desk-form");
        getContent()
                .add(
                        new H2(getTranslation("moderation.appeal.title")),
                        new Paragraph(getTranslation("moderation.appeal.help")),
                        words,
                        problem,
                        buttons);
    }

    /**
     * Puts a kept answer back.
     *
     * @return when it was kept; nothing when there was none
     */
    Optional<Instant> kept() {
        return autosave.restore();
    }

    /** Throws away what was begun. */
    void clear() {
        autosave.discard();
        words.clear();
    }

    private void give(Answer answer, boolean reinstates) {
        problem.hide();
        words.setInvalid(false);
        try {
            answer.give(act, reinstates, words.getValue());
            autosave.discard();
        } catch (Refused refused) {
            if (refused.key().startsWith("moderation.refused.words")) {
                words.setErrorMessage(
                        getTranslation(refused.key(), refused.arguments().toArray()));
                words.setInvalid(true);
                words.focus();
            } else {
                problem.show(refused);
            }
        }
    }
}
