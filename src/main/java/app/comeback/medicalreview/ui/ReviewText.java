package app.comeback.medicalreview.ui;

import app.comeback.medicalreview.ReviewDesk;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The whole text part by part, with a switch between changes, everything and the new text alone. */
class ReviewText extends Composite<Div> {

    private final List<PartText> parts;
    private final boolean comparable;
    private final long unchanged;
    private final Paragraph summary = new Paragraph();
    private final RadioButtonGroup<TextMode> mode = new RadioButtonGroup<>();

    ReviewText(ReviewDesk.Detail detail, boolean commentable) {
        ReviewDesk.SignedText signed = detail.lastSigned();
        comparable = signed != null && !signed.parts().isEmpty();
        List<ComparedPart> compared = ComparedPart.compare(
                signed != null && comparable ? signed.parts() : detail.subject().parts(),
                detail.subject().parts());
        unchanged = compared.stream().filter(part -> !part.isChanged()).count();
        parts = compared.stream().map(part -> new PartText(part, commentable)).toList();
        getContent().addClassName("review-text");
        getContent().add(new H2(getTranslation("medicalreview.text.title")), summary);
        if (comparable) {
            getContent().add(mode);
        }
        parts.forEach(getContent()::add);
    }

    /** Shows the text in this mode, or in the one that fits, and tells when the reviewer chooses another. */
    void show(Optional<TextMode> wanted, Consumer<TextMode> chosen) {
        TextMode fitting = unchanged == parts.size() ? TextMode.WHOLE : TextMode.CHANGES;
        mode.setId("text-mode");
        mode.setLabel(getTranslation("medicalreview.text.mode"));
        mode.setItems(TextMode.values());
        mode.setItemLabelGenerator(choice -> getTranslation("medicalreview.text.mode." + choice));
        mode.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        mode.setValue(comparable ? wanted.orElse(fitting) : TextMode.NEW);
        mode.addValueChangeListener(change -> {
            apply();
            chosen.accept(change.getValue());
        });
        apply();
    }

    private void apply() {
        parts.forEach(part -> part.show(mode.getValue()));
        summary.setText(summary());
    }

    private String summary() {
        if (!comparable) {
            return getTranslation("medicalreview.text.first");
        }
        return unchanged == parts.size()
                ? getTranslation("medicalreview.text.same")
                : getTranslation("medicalreview.text.changed", parts.size() - unchanged, unchanged);
    }

    /** The comments that were written, in the order of the text. */
    List<ReviewDesk.Remark> remarks() {
        return parts.stream().map(PartText::remark).flatMap(Optional::stream).toList();
    }

    /** Every part's comment field. */
    List<PartText> parts() {
        return parts;
    }

    /** What is typed, by place. */
    Map<String, String> typed() {
        return parts.stream()
                .filter(part -> !part.field().isEmpty())
                .collect(Collectors.toMap(PartText::place, part -> part.field().getValue()));
    }

    /** Puts kept comments back. */
    void restore(Map<String, String> typed) {
        parts.forEach(part -> part.restore(typed.getOrDefault(part.place(), "")));
    }
}
