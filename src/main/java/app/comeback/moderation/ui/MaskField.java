package app.comeback.moderation.ui;

import app.comeback.moderation.PublicText;
import app.comeback.moderation.Redaction;
import app.comeback.moderation.Redaction.Stretch;
import app.comeback.moderation.RejectionReason;
import app.comeback.shared.Refused;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a moderator marks what readers must not see, and reads the text as they will. */
class MaskField extends Composite<Div> {

    private final transient Redaction redaction;
    private final transient PublicText words;
    private final WordMask mask;
    private final Paragraph preview = new Paragraph();
    private @Nullable RejectionReason reason;

    MaskField(PublicText words, Redaction redaction, Runnable changed) {
        this.words = words;
        this.redaction = redaction;
        mask = new WordMask(words.value(), getTranslation("moderation.mask.label"), () -> {
            showPreview();
            changed.run();
        });
        mask.setId("mask");
        preview.setId("mask-preview");
        preview.addClassName("desk-words");
        preview.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("desk-mask");
        getContent()
                .add(
                        new H3(getTranslation("moderation.mask.title")),
                        new Paragraph(getTranslation("moderation.mask.help")),
                        mask,
                        new H3(getTranslation("moderation.mask.preview")),
                        preview);
        showPreview();
    }

    List<Stretch> stretches() {
        return mask.stretches();
    }

    String masks() {
        return mask.masks();
    }

    void restore(String masks) {
        mask.restore(masks);
        showPreview();
    }

    /** The label of a mask says why, so that the preview waits for the reason. */
    void because(@Nullable RejectionReason chosen) {
        reason = chosen;
        showPreview();
    }

    private void showPreview() {
        preview.setText(previewText());
    }

    private String previewText() {
        if (reason == null || mask.masks().isEmpty()) {
            return getTranslation("moderation.mask.preview.wait");
        }
        try {
            return redaction.masked(words, mask.stretches(), reason).value();
        } catch (Refused refused) {
            return getTranslation(refused.key(), refused.arguments().toArray());
        }
    }
}
