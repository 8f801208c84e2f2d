package app.comeback.planbuilder.ui;

import app.comeback.plans.PlanBoard.Kind;
import app.comeback.plans.PlanBoard.Section;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.BiPredicate;

/** How the exercises of a section follow each other, and the rest after a round. */
class GroupDialog extends Dialog {

    private static final int USUAL_REST_SECONDS = 90;

    /**
     * Creates it.
     *
     * @param save takes the kind and the rest; false keeps the dialog open
     */
    GroupDialog(Section section, BiPredicate<Kind, Integer> save) {
        setId("group-dialog");
        setHeaderTitle(getTranslation("planbuilder.group"));
        RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
        kind.setId("group-kind");
        kind.setLabel(getTranslation("planbuilder.group.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(some -> getTranslation("planbuilder.kind." + some));
        kind.setValue(section.kind());
        IntegerField rest = new IntegerField(getTranslation("planbuilder.group.rest"));
        rest.setId("group-rest");
        rest.setValue(section.restSeconds() == null ? Integer.valueOf(USUAL_REST_SECONDS) : section.restSeconds());
        rest.setVisible(section.kind().isInTurn());
        kind.addValueChangeListener(event -> rest.setVisible(event.getValue().isInTurn()));
        add(kind, rest);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("group-cancel");
        Button ok = new Button(getTranslation("planbuilder.save"), event -> {
            Integer seconds = rest.getValue();
            if (save.test(kind.getValue(), seconds == null ? -1 : seconds)) {
                close();
            }
        });
        ok.setId("group-save");
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, ok);
    }
}
