package app.comeback.guideeditor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for a sentence before something is done: a reason, or words for the public. */
class ReasonDialog extends Dialog {

    private static final int SHORTEST_REASON = 10;

    private final TextArea words = new TextArea();

    /**
     * Creates it.
     *
     * @param id begins the ids of its parts
     * @param key begins the translation keys {@code .title}, {@code .help}, {@code .label} and {@code .do}
     * @param required whether a reason of at least 10 characters must be given
     * @param action what to do with the words; when it refuses, the dialog stays open
     */
    ReasonDialog(String id, String key, boolean required, Consumer<String> action) {
        setHeaderTitle(getTranslation(key + ".title"));
        setWidth("min(34rem, 95vw)");
        words.setLabel(getTranslation(key + ".label"));
        words.setId(id + "-reason");
        words.setWidthFull();
        words.setMinRows(3);
        words.setRequiredIndicatorVisible(required);
        Button act = new Button(getTranslation(key + ".do"), event -> {
            if (required && words.getValue().strip().length() < SHORTEST_REASON) {
                words.setErrorMessage(getTranslation("guides.refused.reason-short", SHORTEST_REASON));
                words.setInvalid(true);
                words.focus();
                return;
            }
            action.accept(words.getValue());
            close();
        });
        act.setId(id + "-do");
        act.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("guideeditor.cancel"), event -> close());
        cancel.setId(id + "-cancel");
        add(new Paragraph(getTranslation(key + ".help")), words);
        getFooter().add(cancel, act);
    }

    @Override
    public void open() {
        super.open();
        words.focus();
    }
}
