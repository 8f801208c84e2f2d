package app.comeback.care.ui;

import app.comeback.care.Wording;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A consent's text as a person reads it, with its version. */
public class WordingText extends Div {

    /** Shows this wording. */
    public WordingText(Wording wording) {
        addClassName("consent-wording");
        getElement().setAttribute("lang", wording.language());
        wording.paragraphs().forEach(text -> add(new Paragraph(text)));
        Paragraph version = new Paragraph(getTranslation("care.wording.version", wording.version()));
        version.addClassName("consent-note");
        add(version);
    }
}
