package app.comeback.medicalreview.ui;

import app.comeback.drafts.ui.Autosave;
import app.comeback.medicalreview.ReviewDesk;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;

/** What a reviewer answers for and declares before signing. */
class SigningForm extends Composite<Div> {

    private static final int LONGEST_CONFLICT = 2000;

    private final ReviewDesk.Detail detail;
    private final ChecklistField checklist = new ChecklistField();
    private final RadioButtonGroup<ReviewDesk.Conflict> conflict = new RadioButtonGroup<>();
    private final TextArea conflictText = new TextArea();
    private final DatePicker nextReview = new DatePicker();
    private final Checkbox statement = new Checkbox();
    private final PasswordField password = new PasswordField();
    private final Button sign = new Button();

    SigningForm(ReviewDesk.Detail detail) {
        this.detail = detail;
        getContent().addClassName("review-form");
        conflictField();
        nextReviewField();
        statementField();
        signing();
        Paragraph explained = new Paragraph(getTranslation("medicalreview.check.explained"));
        getContent()
                .add(
                        new H2(getTranslation("medicalreview.sign.title")),
                        explained,
                        checklist,
                        conflict,
                        conflictText,
                        nextReview,
                        new ResultingBadge(detail, nextReview),
                        statement,
                        password,
                        sign);
    }

    private void conflictField() {
        conflict.setId("conflict");
        conflict.setLabel(getTranslation("medicalreview.conflict"));
        conflict.setHelperText(getTranslation("medicalreview.conflict.help"));
        conflict.setItems(ReviewDesk.Conflict.values());
        conflict.setItemLabelGenerator(choice -> getTranslation("medicalreview.conflict." + choice));
        conflict.addValueChangeListener(
                change -> conflictText.setVisible(change.getValue() == ReviewDesk.Conflict.DECLARED));
        conflictText.setId("conflict-text");
        conflictText.setLabel(getTranslation("medicalreview.conflict.text"));
        conflictText.setMaxLength(LONGEST_CONFLICT);
        conflictText.setWidthFull();
        conflictText.setVisible(false);
    }

    private void nextReviewField() {
        nextReview.setId("next-review");
        nextReview.setLabel(getTranslation("medicalreview.next-review"));
        nextReview.setHelperText(getTranslation(
                detail.subject().safetyCritical()
                        ? "medicalreview.next-review.help-safety-critical"
                        : "medicalreview.next-review.help",
                detail.latestNextReview()));
        nextReview.setMin(detail.today().plusDays(1));
        nextReview.setMax(detail.latestNextReview());
        nextReview.setValue(detail.latestNextReview());
        nextReview.setWidthFull();
    }

    private void statementField() {
        statement.setId("statement");
        statement.setLabel(getTranslation(
                "medicalreview.statement",
                detail.subject().title(),
                detail.subject().ref().revision()));
    }

    private void signing() {
        password.setId("password");
        password.setLabel(getTranslation("medicalreview.password"));
        password.setHelperText(getTranslation("medicalreview.password.help"));
        password.getElement().setAttribute("autocomplete", "current-password");
        password.setWidthFull();
        sign.setId("sign");
        sign.setText(getTranslation("medicalreview.sign"));
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.setDisableOnClick(true);
    }

    /** Tells when the reviewer wants to sign; the password leaves its field each time. */
    void onSign(Consumer<ReviewDesk.Sign> signing) {
        sign.addClickListener(click -> {
            ReviewDesk.Sign command = command();
            password.clear();
            sign.setEnabled(true);
            signing.accept(command);
        });
    }

    private ReviewDesk.Sign command() {
        return new ReviewDesk.Sign(
                detail.row().id(),
                detail.subject().hash(),
                checklist.answers(),
                conflict.getValue(),
                conflictText.getValue(),
                statement.getValue(),
                nextReview.getValue(),
                password.getValue(),
                getLocale());
    }

    /** Keeps what is filled in. */
    void keepWith(Autosave autosave) {
        checklist.forEach(autosave::watch);
        autosave.watch(conflict);
        autosave.watch(conflictText);
        autosave.watch(nextReview);
    }

    /** The form as it stands, with the comments on the text. */
    ReviewDraft draft(Map<String, String> remarks) {
        return new ReviewDraft(
                detail.subject().hash(),
                checklist.answers(),
                conflict.getValue(),
                conflictText.getValue(),
                nextReview.getValue(),
                remarks);
    }

    /** Puts kept answers back, unless they are about another text. */
    void restore(ReviewDraft draft) {
        if (draft.hash().equals(detail.subject().hash())) {
            checklist.restore(draft.checklist());
            conflict.setValue(draft.conflict());
            conflictText.setValue(draft.conflictText());
            nextReview.setValue(draft.nextReviewDue());
        }
    }
}
