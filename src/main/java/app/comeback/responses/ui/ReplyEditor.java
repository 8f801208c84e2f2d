package app.comeback.responses.ui;

import app.comeback.drafts.ui.Autosave;
import app.comeback.drafts.ui.DraftNotice;
import app.comeback.moderation.PublicText;
import app.comeback.reviews.ReplyLint;
import app.comeback.shared.Refused;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where a reply is written: it says while one types which words must go, and why. */
class ReplyEditor extends Composite<Div> {

    private static final List<String> TEMPLATES = List.of("thanks", "sorry", "silence");

    /** Made once, so that a second press sends nothing more. */
    private final UUID act = UUID.randomUUID();

    private final UUID review;
    private final transient ReplyPanel.Actions actions;
    private final transient Autosave autosave;
    private final TextArea text = new TextArea();
    private final Div findings = new Div();

    ReplyEditor(UUID review, String saved, ReplyPanel.Actions actions, Runnable closed) {
        this.review = review;
        this.actions = actions;
        autosave = new Autosave(actions.drafts(), "review-reply", review.toString());
        text.setId("reply-text-" + review);
        text.setLabel(getTranslation("responses.reply.text"));
        text.setHelperText(getTranslation("responses.reply.text.hint", PublicText.LONGEST));
        text.setWidthFull();
        text.setMinRows(4);
        text.setValue(saved);
        autosave.add("text", text);
        Optional<Instant> kept = autosave.restore();
        text.addValueChangeListener(event -> check());
        findings.setId("reply-findings-" + review);
        findings.addClassName("responses-findings");
        findings.getElement().setAttribute("role", "status");
        getContent().addClassName("responses-editor");
        kept.ifPresent(at -> getContent().add(new DraftNotice(at, () -> {
            text.setValue(saved);
            autosave.discard();
        })));
        getContent().add(new Paragraph(getTranslation("responses.reply.why")), templates(), text, findings);
        getContent().add(commands(closed));
        check();
    }

    private Div templates() {
        Div line = new Div();
        line.addClassName("responses-actions");
        line.getElement().setAttribute("role", "group");
        line.getElement().setAttribute("aria-label", getTranslation("responses.reply.templates"));
        for (String name : TEMPLATES) {
            Button use = new Button(getTranslation("responses.reply.template." + name), event -> use(name));
            use.setId("template-" + name + "-" + review);
            use.addThemeVariants(ButtonVariant.TERTIARY);
            line.add(use);
        }
        return line;
    }

    /** Adds to what was typed and takes nothing away. */
    private void use(String name) {
        String sentence = getTranslation("responses.reply.template." + name + ".text");
        text.setValue(text.isEmpty() ? sentence : text.getValue().stripTrailing() + "\n\n" + sentence);
        autosave.keep();
        text.focus();
    }

    private Div commands(Runnable closed) {
        Button send = new Button(getTranslation("responses.reply.send"), event -> send());
        send.setId("reply-send-" + review);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> {
            autosave.discard();
            removeFromParent();
            closed.run();
        });
        cancel.setId("reply-cancel-" + review);
        Div line = new Div(send, cancel);
        line.addClassName("responses-actions");
        return line;
    }

    private void send() {
        try {
            actions.replies().write(act, review, text.getValue());
        } catch (Refused refused) {
            text.setErrorMessage(
                    getTranslation(refused.key(), refused.arguments().toArray()));
            text.setInvalid(true);
            text.focus();
            return;
        }
        autosave.discard();
        actions.done("responses.reply.done.sent", review);
    }

    private void check() {
        findings.removeAll();
        text.setInvalid(false);
        try {
            show(actions.replies().check(review, text.getValue()));
        } catch (Refused tooLong) {
            text.setErrorMessage(
                    getTranslation(tooLong.key(), tooLong.arguments().toArray()));
            text.setInvalid(true);
        }
    }

    private void show(List<ReplyLint.Found> found) {
        if (found.isEmpty()) {
            return;
        }
        Map<ReplyLint.Finding, Set<String>> words = new EnumMap<>(ReplyLint.Finding.class);
        found.forEach(each -> words.computeIfAbsent(each.finding(), any -> new LinkedHashSet<>())
                .add("“" + each.words() + "”"));
        UnorderedList list = new UnorderedList();
        words.forEach((finding, all) -> list.add(new ListItem(getTranslation(
                "responses.reply.finding." + finding, all.stream().collect(Collectors.joining(", "))))));
        findings.add(new Paragraph(getTranslation("responses.reply.findings")), list);
    }

    void focus() {
        text.focus();
    }
}
