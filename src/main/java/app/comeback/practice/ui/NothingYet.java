package app.comeback.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What a table shows that has nothing to count since a day: a sentence, already translated, that names the day. */
class NothingYet extends Div {

    NothingYet(String sentence) {
        addClassName("empty-state");
        add(new Paragraph(sentence));
    }
}
