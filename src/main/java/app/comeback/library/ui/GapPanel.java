package app.comeback.library.ui;

import app.comeback.library.Gap;
import app.comeback.library.OwnContent;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;

/** Says while somebody types what is still missing, and leads to the field. */
class GapPanel extends Composite<Section> {

    private final Div state = new Div();
    private final UnorderedList list = new UnorderedList();
    private final transient Consumer<Field> lead;

    /**
     * Creates it.
     *
     * @param lead goes to the field that the person chose
     */
    GapPanel(Consumer<Field> lead) {
        this.lead = lead;
        state.setId("exercise-gaps");
        state.getElement().setAttribute("role", "status");
        list.addClassName("library-gaps");
        getContent().addClassNames("exercise-panel", "library-gap-panel");
        getContent().add(new H2(getTranslation("library.gaps")), state, list);
    }

    void show(OwnContent content) {
        Set<Gap> gaps = content.gaps();
        state.removeAll();
        list.removeAll();
        state.add(
                gaps.isEmpty()
                        ? new StatusLabel(Tone.GOOD, getTranslation("library.gaps.none"))
                        : new StatusLabel(Tone.WARNING, getTranslation("library.gaps.some", gaps.size())));
        gaps.forEach(gap -> list.add(new ListItem(lead(gap))));
    }

    /** A value that cannot be is to be mended before anything else. */
    void show(Refused refused) {
        state.removeAll();
        list.removeAll();
        state.add(new StatusLabel(
                Tone.STOP, getTranslation(refused.key(), refused.arguments().toArray())));
    }

    private Button lead(Gap gap) {
        Button to = new Button(getTranslation("library.gap." + gap), event -> Arrays.stream(Field.values())
                .filter(field -> field.gap() == gap)
                .findFirst()
                .ifPresent(lead));
        to.setId("gap-" + gap);
        to.addThemeVariants(ButtonVariant.TERTIARY);
        return to;
    }
}
