package app.comeback.training.ui;

import app.comeback.shared.Pain;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Eleven large buttons from 0 to 10; one press answers. */
class PainScale extends Composite<Div> {

    private static final int WORST = 10;

    /**
     * Creates it.
     *
     * @param label what is asked, for people who do not see the heading above
     * @param answered takes the answer
     */
    PainScale(String label, Consumer<Pain> answered) {
        Div buttons = new Div();
        buttons.addClassName("pain-buttons");
        buttons.getElement().setAttribute("role", "group");
        buttons.getElement().setAttribute("aria-label", label);
        for (int value = 0; value <= WORST; value++) {
            Pain pain = new Pain(value);
            Button button = new Button(Integer.toString(value), event -> answered.accept(pain));
            button.setId("pain-" + value);
            button.setAriaLabel(getTranslation("training.pain.of-ten", value));
            button.setDisableOnClick(false);
            buttons.add(button);
        }
        Paragraph scale = new Paragraph(getTranslation("training.check-in.scale"));
        scale.addClassName("soft");
        getContent().add(buttons, scale);
    }
}
