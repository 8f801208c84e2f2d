package app.comeback.responses.ui;

import app.comeback.drafts.Drafts;
import app.comeback.moderation.Appeal;
import app.comeback.moderation.ModeratedText;
import app.comeback.moderation.StatementOfReasons;
import app.comeback.moderation.ui.StatementFacts;
import app.comeback.responses.OwnReplies;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A trainer's reply: where it stands, the statement of reasons, and what can be done. */
class ReplyPanel extends Composite<Div> {

    /** What the screen does for its replies. */
    interface Actions {

        OwnReplies replies();

        Drafts drafts();

        /** Something was done about the reply to this review. */
        void done(String key, UUID review);
    }

    private final UUID review;
    private final transient Actions actions;
    private final Div commands = new Div();

    ReplyPanel(OwnReplies.Row row, boolean hasProfile, Actions actions) {
        this.review = row.review().review();
        this.actions = actions;
        OwnReplies.Own reply = row.reply();
        getContent().addClassName("responses-reply");
        if (reply != null) {
            show(reply);
        }
        commands.addClassName("responses-actions");
        if (hasProfile) {
            commands.add(button(
                    "reply", reply == null ? "responses.reply.write" : "responses.reply.change", () -> edit(reply)));
        }
        if (reply != null) {
            commands.add(button("take-back", "responses.reply.take-back", this::askToTakeBack));
            if (reply.canAppeal()) {
                commands.add(button("appeal", "responses.reply.appeal", this::askForAppeal));
            }
        }
        getContent().add(commands);
    }

    private void show(OwnReplies.Own reply) {
        ModeratedText latest = reply.latest();
        getContent()
                .add(
                        new H3(getTranslation("responses.reply.yours")),
                        new StatusLabel(tone(latest), getTranslation("responses.reply.state." + state(latest))),
                        words(latest.text().value()));
        reply.shown().filter(shown -> !shown.equals(latest.text().value())).ifPresent(shown -> getContent()
                .add(new Paragraph(getTranslation("responses.reply.shown")), words(shown)));
        StatementOfReasons.of(latest).ifPresent(statement -> getContent().add(new StatementFacts(latest, statement)));
        Appeal appeal = latest.appeal();
        if (appeal != null) {
            getContent().add(new Paragraph(appealed(appeal)));
        }
    }

    private String appealed(Appeal appeal) {
        return appeal.isOpen()
                ? getTranslation("responses.reply.appealed", appeal.words())
                : getTranslation("responses.reply.answered", appeal.words(), String.valueOf(appeal.answer()));
    }

    private static Paragraph words(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("responses-words");
        words.getElement().setAttribute("dir", "auto");
        return words;
    }

    private static String state(ModeratedText latest) {
        boolean isMasked = latest.state() == ModeratedText.State.PUBLISHED && latest.masked() != null;
        return isMasked ? "MASKED" : latest.state().name();
    }

    private static Tone tone(ModeratedText latest) {
        return switch (latest.state()) {
            case PUBLISHED, REINSTATED -> latest.masked() == null ? Tone.GOOD : Tone.WARNING;
            case REJECTED, REMOVED -> Tone.STOP;
            default -> Tone.WAITING;
        };
    }

    private Button button(String name, String key, Runnable action) {
        Button button = new Button(getTranslation(key), event -> action.run());
        button.setId(name + "-" + review);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void edit(OwnReplies.@Nullable Own reply) {
        commands.setVisible(false);
        ReplyEditor editor = new ReplyEditor(
                review, reply == null ? "" : reply.latest().text().value(), actions, () -> commands.setVisible(true));
        getContent().add(editor);
        editor.focus();
    }

    private void askForAppeal() {
        UUID act = UUID.randomUUID();
        new WordsDialog(words -> {
                    actions.replies().appeal(act, review, words);
                    actions.done("responses.reply.done.appealed", review);
                })
                .open();
    }

    private void askToTakeBack() {
        UUID act = UUID.randomUUID();
        new TakeBackDialog(() -> {
                    actions.replies().takeBack(act, review);
                    actions.done("responses.reply.done.taken-back", review);
                })
                .open();
    }
}
