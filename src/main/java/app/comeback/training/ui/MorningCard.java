package app.comeback.training.ui;

import app.comeback.shared.Pain;
import app.comeback.shared.ui.Times;
import app.comeback.training.CheckIns;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;

/** Asks how the morning after a session is, as long as the answer counts. */
class MorningCard extends Composite<Section> {

    MorningCard(CheckIns.Open open, Consumer<Pain> answered) {
        getContent().addClassName("training-card");
        getContent().setId("morning");
        Paragraph about = new Paragraph(
                getTranslation("training.morning.about", Times.dateTime(open.endedAt()), Times.time(open.closes())));
        about.addClassName("soft");
        getContent()
                .add(
                        new H2(getTranslation("training.morning.title")),
                        about,
                        new PainScale(getTranslation("training.check-in.question"), answered));
    }
}
