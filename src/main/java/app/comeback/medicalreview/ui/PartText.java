package app.comeback.medicalreview.ui;

import app.comeback.medicalreview.ReviewDesk;
import app.comeback.shared.TextDiff;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;

/** One part of the text, compared with what was signed last, and the reviewer's comment on it. */
class PartText extends Composite<Section> {

    private final ComparedPart part;
    private final Div text = new Div();
    private final TextArea remark = new TextArea();
    private final Button comment = new Button();

    /** Creates it; comments can only be made where the reviewer may decide. */
    PartText(ComparedPart part, boolean commentable) {
        this.part = part;
        getContent().addClassName("review-part");
        H3 heading = new H3(part.heading());
        if (part.isRemoved() || part.isNew()) {
            Span mark = new Span(
                    getTranslation(part.isRemoved() ? "medicalreview.part.removed" : "medicalreview.part.new"));
            mark.addClassName("review-part-mark");
            heading.add(mark);
        }
        text.addClassName("diff");
        getContent().add(heading, text);
        if (commentable && !part.isRemoved()) {
            addRemark();
        }
    }

    private void addRemark() {
        String id = part.place().replace(':', '-');
        remark.setId("remark-" + id);
        remark.setLabel(getTranslation("medicalreview.remark.label", part.heading()));
        remark.setMaxLength(ReviewDesk.Remark.LONGEST);
        remark.setMinRows(2);
        remark.setWidthFull();
        remark.setVisible(false);
        comment.setId("comment-" + id);
        comment.setText(getTranslation("medicalreview.remark.add"));
        comment.setAriaLabel(getTranslation("medicalreview.remark.label", part.heading()));
        comment.addThemeVariants(ButtonVariant.TERTIARY);
        comment.addClickListener(click -> {
            open();
            remark.focus();
        });
        getContent().add(comment, remark);
    }

    private void open() {
        remark.setVisible(true);
        comment.setVisible(false);
    }

    /** Shows the part in this mode; nothing of it when only changes are wanted and there are none. */
    void show(TextMode mode) {
        DiffHtml html = new DiffHtml(new DiffHtml.Words(
                getTranslation("medicalreview.diff.inserted"),
                getTranslation("medicalreview.diff.removed"),
                getTranslation("medicalreview.diff.end")));
        if (mode == TextMode.NEW) {
            html.plain(part.text());
        } else {
            write(html, mode == TextMode.WHOLE);
        }
        text.getElement().setProperty("innerHTML", html.toString());
        setVisible(isShown(mode));
    }

    private void write(DiffHtml html, boolean whole) {
        int skipped = 0;
        for (TextDiff.Row row : part.rows()) {
            if (whole || row.isChanged()) {
                skipped(html, skipped);
                skipped = 0;
                html.row(row);
            } else {
                skipped++;
            }
        }
        skipped(html, skipped);
    }

    private void skipped(DiffHtml html, int paragraphs) {
        if (paragraphs > 0) {
            html.note(getTranslation("medicalreview.diff.skipped", paragraphs));
        }
    }

    private boolean isShown(TextMode mode) {
        boolean commented = !remark.isEmpty();
        return switch (mode) {
            case CHANGES -> part.isChanged() || commented;
            case WHOLE -> true;
            case NEW -> !part.isRemoved();
        };
    }

    /** The comment field, for keeping what is typed. */
    TextArea field() {
        return remark;
    }

    /** Which part this is. */
    String place() {
        return part.place();
    }

    /** The comment, if one was written. */
    Optional<ReviewDesk.Remark> remark() {
        return remark.getValue().isBlank()
                ? Optional.empty()
                : Optional.of(new ReviewDesk.Remark(part.place(), remark.getValue()));
    }

    /** Puts a kept comment back. */
    void restore(String words) {
        if (!words.isBlank()) {
            remark.setValue(words);
            open();
        }
    }
}
