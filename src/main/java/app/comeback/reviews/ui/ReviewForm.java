package app.comeback.reviews.ui;

import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.DraftNotice;
import app.comeback.moderation.PublicText;
import app.comeback.reviews.Incentive;
import app.comeback.reviews.OwnReviews;
import app.comeback.reviews.Stars;
import app.comeback.shared.Refused;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rating, words, what the author got for it, and the consent (REV-19); what readers will see stands below. */
class ReviewForm extends Composite<Div> {

    static final int LONGEST_NAME = 60;

    private final RadioButtonGroup<Integer> stars = new RadioButtonGroup<>();
    private final TextField name = new TextField();
    private final TextArea text = new TextArea();
    private final RadioButtonGroup<Incentive> incentive = new RadioButtonGroup<>();
    private final Checkbox agrees = new Checkbox();
    private final Div preview = new Div();
    private final ReviewDraft draft;
    private final boolean isVerified;
    private final transient Clock clock;

    /**
     * Creates it.
     *
     * @param key which draft it keeps
     * @param isVerified whether the review wears the badge
     * @param saved what was written before; null for a new review
     */
    ReviewForm(Drafts drafts, Clock clock, String key, boolean isVerified, @Nullable Saved saved) {
        this.isVerified = isVerified;
        this.clock = clock;
        stars();
        name();
        text();
        incentive();
        show(saved);
        name.setReadOnly(saved != null);
        draft = new ReviewDraft(drafts, key, stars, name, text, incentive);
        draft.restore().ifPresent(at -> getContent().addComponentAsFirst(new DraftNotice(at, () -> {
            draft.discard();
            show(saved);
        })));
        // The form itself says what is missing, when it is posted.
        stars.setManualValidation(true);
        name.setManualValidation(true);
        text.setManualValidation(true);
        incentive.setManualValidation(true);
        agrees.setManualValidation(true);
        preview.setId("review-preview");
        Section shown = new Section(new H2(getTranslation("reviews.form.preview")), preview);
        getContent().addClassName("own-review-form");
        getContent().add(stars, name, text, incentive, consent(), shown);
        stars.addValueChangeListener(event -> preview());
        name.addValueChangeListener(event -> preview());
        text.addValueChangeListener(event -> preview());
        incentive.addValueChangeListener(event -> preview());
        preview();
    }

    private void stars() {
        stars.setId("review-stars");
        stars.setLabel(getTranslation("reviews.form.stars"));
        stars.setItems(IntStream.iterate(Stars.BEST, value -> value >= 1, value -> value - 1)
                .boxed()
                .toList());
        stars.setRenderer(new ComponentRenderer<>(this::choice));
        stars.setRequiredIndicatorVisible(true);
        stars.addClassName("own-review-choices-field");
    }

    /** The words name the choice; the signs only repeat them. */
    private Span choice(int value) {
        Span signs = new Span(StarLine.signs(value));
        signs.addClassName("own-review-stars");
        signs.getElement().setAttribute("aria-hidden", "true");
        Span line = new Span(signs, new Span(getTranslation("reviews.form.stars." + value)));
        line.addClassName("own-review-rating");
        return line;
    }

    private void name() {
        name.setId("review-name");
        name.setLabel(getTranslation("reviews.form.name"));
        name.setHelperText(getTranslation("reviews.form.name.help"));
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setAutocomplete(Autocomplete.NICKNAME);
    }

    private void text() {
        text.setId("review-text");
        text.setLabel(getTranslation("reviews.form.text"));
        text.setRequiredIndicatorVisible(true);
        text.setMinRows(6);
        text.setMaxRows(20);
        text.setWidthFull();
    }

    private void incentive() {
        incentive.setId("review-incentive");
        incentive.setLabel(getTranslation("reviews.form.incentive"));
        incentive.setHelperText(getTranslation("reviews.form.incentive.help"));
        incentive.setItems(Incentive.values());
        incentive.setItemLabelGenerator(each -> getTranslation("reviews.form.incentive." + each));
        incentive.setRequiredIndicatorVisible(true);
        incentive.addClassName("own-review-choices-field");
    }

    private Section consent() {
        agrees.setId("review-agrees");
        agrees.setLabel(getTranslation("reviews.form.agrees"));
        agrees.setRequiredIndicatorVisible(true);
        Section consent = new Section(
                new H2(getTranslation("reviews.form.public")),
                new Paragraph(getTranslation("reviews.form.public.what")),
                new Paragraph(getTranslation("reviews.form.public.others")),
                agrees);
        consent.addClassName("own-review-consent");
        return consent;
    }

    private void show(@Nullable Saved saved) {
        stars.setValue(saved == null ? null : saved.stars());
        name.setValue(saved == null ? "" : saved.name());
        text.setValue(saved == null ? "" : saved.text());
        incentive.setValue(saved == null ? null : saved.incentive());
    }

    private void preview() {
        text.setHelperText(
                getTranslation("reviews.form.text.help", text.getValue().length(), PublicText.LONGEST));
        Integer chosen = stars.getValue();
        Incentive declared = incentive.getValue();
        preview.removeAll();
        preview.add(new ReaderView(
                chosen == null ? 0 : chosen,
                name.getValue().isBlank() ? getTranslation("reviews.form.preview.name") : name.getValue(),
                isVerified,
                declared == null ? Incentive.NONE : declared,
                text.getValue().isBlank() ? getTranslation("reviews.form.preview.text") : text.getValue(),
                clock.instant()));
    }

    /** The name that readers see. */
    String signedAs() {
        return name.getValue();
    }

    /** What is said; nothing while something is missing, and then its field says so and the first has the focus. */
    Optional<OwnReviews.Said> said() {
        List<Runnable> missing = Stream.of(
                        checked(stars, stars.getValue() == null, "reviews.refused.stars"),
                        checked(name, name.getValue().isBlank(), "reviews.refused.no-name"),
                        checked(text, text.getValue().isBlank(), "moderation.refused.text-empty"),
                        checked(incentive, incentive.getValue() == null, "reviews.refused.incentive"),
                        checked(agrees, !agrees.getValue(), "reviews.refused.agree"))
                .flatMap(Optional::stream)
                .toList();
        if (!missing.isEmpty()) {
            missing.getFirst().run();
            return Optional.empty();
        }
        return Optional.of(
                new OwnReviews.Said(stars.getValue(), text.getValue(), incentive.getValue(), agrees.getValue()));
    }

    /** Marks a field, or clears its mark; answers how to go there when it is marked. */
    private <F extends Component & HasValidationProperties> Optional<Runnable> checked(
            F field, boolean isMissing, String key) {
        field.setInvalid(isMissing);
        field.setErrorMessage(isMissing ? getTranslation(key) : "");
        return isMissing ? Optional.of(() -> field.getElement().callJsFunction("focus")) : Optional.empty();
    }

    /** Marks the field that a refusal is about; false when it is about none. */
    boolean mark(Refused refused) {
        boolean isName = refused.key().equals("reviews.refused.name");
        if (!isName && !refused.key().startsWith("moderation.refused.text-")) {
            return false;
        }
        String sentence = getTranslation(refused.key(), refused.arguments().toArray());
        if (isName) {
            name.setErrorMessage(sentence);
            name.setInvalid(true);
            name.focus();
        } else {
            text.setErrorMessage(sentence);
            text.setInvalid(true);
            text.focus();
        }
        return true;
    }

    /** Throws the draft away: it was posted. */
    void posted() {
        draft.discard();
    }

    /** What was written before. */
    record Saved(int stars, String name, String text, Incentive incentive) {}
}
