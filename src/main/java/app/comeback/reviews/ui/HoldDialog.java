package app.comeback.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks for the reason of a hold or of its end; for a new one also which review it is. */
class HoldDialog extends Dialog {

    private static final int LONGEST = 500;
    private static final String PREFIX = "review-";

    private final TextField which = new TextField();
    private final TextArea reason = new TextArea();

    private HoldDialog(String keys, boolean asksWhich, BiConsumer<@Nullable UUID, String> confirmed) {
        setId("hold-dialog");
        setHeaderTitle(getTranslation(keys + ".title"));
        setWidth("min(34rem, 92vw)");
        which.setId("hold-review");
        which.setLabel(getTranslation("reviews.hold.which"));
        which.setHelperText(getTranslation("reviews.hold.which.help"));
        which.setRequiredIndicatorVisible(true);
        which.setManualValidation(true);
        which.setWidthFull();
        which.setVisible(asksWhich);
        reason.setId("hold-reason");
        reason.setLabel(getTranslation("reviews.hold.reason"));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setWidthFull();
        reason.setMinRows(3);
        add(new Paragraph(getTranslation(keys + ".explained")), which, reason);
        Button confirm = new Button(getTranslation(keys + ".confirm"), event -> confirm(asksWhich, confirmed));
        confirm.setId("hold-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("hold-cancel");
        getFooter().add(cancel, confirm);
    }

    /** For a new hold. */
    static HoldDialog hold(BiConsumer<UUID, String> confirmed) {
        return new HoldDialog("reviews.hold.new", true, (review, why) -> {
            if (review != null) {
                confirmed.accept(review, why);
            }
        });
    }

    /** For the end of one. */
    static HoldDialog lift(Consumer<String> confirmed) {
        return new HoldDialog("reviews.hold.lift", false, (review, why) -> confirmed.accept(why));
    }

    private void confirm(boolean asksWhich, BiConsumer<@Nullable UUID, String> confirmed) {
        String typed = which.getValue().strip();
        UUID review = ReviewsNavigation.review(typed.startsWith(PREFIX) ? typed.substring(PREFIX.length()) : typed)
                .orElse(null);
        boolean isUnknown = asksWhich && review == null;
        which.setErrorMessage(getTranslation("reviews.refused.hold-unknown"));
        which.setInvalid(isUnknown);
        reason.setErrorMessage(getTranslation("reviews.refused.hold-reason", LONGEST));
        reason.setInvalid(reason.getValue().isBlank());
        if (isUnknown) {
            which.focus();
        } else if (reason.isInvalid()) {
            reason.focus();
        } else {
            confirmed.accept(review, reason.getValue());
            close();
        }
    }
}
