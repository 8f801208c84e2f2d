package app.comeback.training.ui;

import app.comeback.shared.Pain;
import app.comeback.shared.ui.Times;
import app.comeback.training.CheckIns;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BiConsumer;

/** Asks how the morning after a session is, as long as the answer counts. */
class MorningCard extends Composite<Section> {

    private static final int LONGEST = 1_000;

    MorningCard(CheckIns.Open open, BiConsumer<Pain, String> answered) {
        getContent().addClassName("training-card");
        getContent().setId("morning");
        Paragraph about = new Paragraph(
                getTranslation("training.morning.about", Times.dateTime(open.endedAt()), Times.time(open.closes())));
        about.addClassName("soft");
        TextArea words = new TextArea(getTranslation("training.words.label"));
        words.setId("morning-words");
        words.setHelperText(getTranslation("training.words.hint", LONGEST));
        words.setMaxLength(LONGEST);
        words.setMinRows(2);
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.LAZY);
        Details besides = new Details(getTranslation("training.morning.words"), words);
        besides.setId("morning-besides");
        getContent()
                .add(
                        new H2(getTranslation("training.morning.title")),
                        about,
                        besides,
                        new PainScale(
                                getTranslation("training.check-in.question"),
                                pain -> answered.accept(pain, words.getValue())));
    }
}
