package app.comeback.assessments.ui;

import app.comeback.shared.Refused;
import app.comeback.shared.Side;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;

/** Asks which leg was tested. */
class SideField extends Composite<Div> {

    private final BigChoice choice;

    SideField() {
        String label = getTranslation("assessments.which-leg");
        choice = new BigChoice(
                "side",
                label,
                "choices choices-two",
                List.of(
                        new BigChoice.Option("LEFT", getTranslation("assessments.o.story.side.LEFT")),
                        new BigChoice.Option("RIGHT", getTranslation("assessments.o.story.side.RIGHT"))),
                value -> {});
        getContent().add(new H3(label), choice);
    }

    /** @throws Refused when none was chosen */
    Side side() {
        String chosen = choice.value();
        if (chosen == null) {
            throw new Refused("assessments.which-leg.missing");
        }
        return Side.valueOf(chosen);
    }
}
