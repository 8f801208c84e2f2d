package app.comeback.messages.ui;

import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.Autosave;
import app.comeback.drafts.ui.DraftNotice;
import app.comeback.messages.MessageText;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Where a message is typed; what is typed is kept until it is sent, whatever goes wrong in between. */
class Composer extends Composite<Div> {

    private static final String FORM = "message";

    private final TextArea text = new TextArea();
    private final transient Autosave autosave;
    private final transient BiConsumer<UUID, MessageText> sender;

    /** Stays the same until the message is sent, so that a second try is no second message. */
    private UUID next = UUID.randomUUID();

    /**
     * Creates it.
     *
     * @param sender keeps the message, or refuses it
     */
    Composer(Drafts drafts, AccountId client, BiConsumer<UUID, MessageText> sender) {
        this.sender = sender;
        this.autosave = new Autosave(drafts, FORM, client.toString());
        text.setId("message-text");
        text.setLabel(getTranslation("messages.text"));
        text.setHelperText(getTranslation("messages.text.hint", MessageText.LONGEST));
        text.setMaxLength(MessageText.LONGEST);
        text.setMinRows(3);
        text.setMaxRows(12);
        text.setWidthFull();
        getContent().addClassName("composer");
        getContent().add(text, button());
        autosave.add("text", text);
        autosave.restore().ifPresent(at -> getContent().addComponentAsFirst(new DraftNotice(at, () -> {
            autosave.discard();
            text.clear();
        })));
    }

    private Button button() {
        Button send = new Button(getTranslation("messages.send"), event -> send());
        send.setId("message-send");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        // The field gives its last word before the shortcut is heard.
        send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(text).resetFocusOnActiveElement();
        send.addClickShortcut(Key.ENTER, KeyModifier.META).listenOn(text).resetFocusOnActiveElement();
        return send;
    }

    private void send() {
        try {
            sender.accept(next, new MessageText(text.getValue()));
        } catch (Refused refused) {
            text.setErrorMessage(
                    getTranslation(refused.key(), refused.arguments().toArray()));
            text.setInvalid(true);
            text.focus();
            return;
        }
        next = UUID.randomUUID();
        autosave.discard();
        text.clear();
        text.setInvalid(false);
        getContent()
                .getChildren()
                .filter(DraftNotice.class::isInstance)
                .toList()
                .forEach(getContent()::remove);
        text.focus();
    }
}
