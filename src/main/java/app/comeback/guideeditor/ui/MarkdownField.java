package app.comeback.guideeditor.ui;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.ReferenceNumbers;
import app.comeback.markdown.Markdown;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Supplier;

/** A text in Markdown, and below it how readers will see it. */
class MarkdownField extends Composite<Div> {

    private static final int LONGEST_PREVIEW = 50_000;

    private final Div preview = new Div();
    private final Supplier<GuideContent> guide;

    MarkdownField(TextArea area, Supplier<GuideContent> guide) {
        this.guide = guide;
        area.setMinRows(3);
        area.setMaxRows(24);
        area.setHelperText(getTranslation("guideeditor.markdown.help"));
        preview.addClassName("guide-preview");
        preview.getElement().setAttribute("role", "region");
        preview.getElement().setAttribute("aria-label", getTranslation("guideeditor.markdown.preview"));
        getContent().addClassName("markdown-field");
        getContent().add(area, preview);
    }

    /** Shows the text as readers will see it; what comes out of the renderer is safe HTML. */
    void show(String markdown) {
        preview.setVisible(!markdown.isBlank());
        if (markdown.length() > LONGEST_PREVIEW) {
            preview.setText(getTranslation("guideeditor.markdown.too-long"));
            return;
        }
        preview.getElement().setProperty("innerHTML", withoutIds(Markdown.toHtml(markdown, numbers())));
    }

    private ReferenceNumbers numbers() {
        return ReferenceNumbers.of(guide.get());
    }

    /** Several previews stand on one screen, and an id may be there once. */
    private static String withoutIds(String html) {
        return html.replaceAll(" id=\"[^\"]*\"", "").replaceAll("<a href=\"#[^\"]*\"", "<a");
    }
}
