package app.comeback.planbuilder.ui;

import app.comeback.templates.Templates;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Keeps the board, or some of its weeks, as a template. */
class KeepDialog extends Dialog {

    private static final int LONGEST_NAME = 120;

    /** Takes what was chosen; false keeps the dialog open. */
    interface Kept {

        boolean as(String name, Templates.Scope scope, List<Integer> weeks);
    }

    KeepDialog(int weeks, Kept kept) {
        setId("keep-dialog");
        setHeaderTitle(getTranslation("planbuilder.template.keep"));
        setWidth("min(34rem, 96vw)");
        TextField name = new TextField(getTranslation("planbuilder.template.name"));
        name.setId("keep-name");
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        RadioButtonGroup<Templates.Scope> scope = new RadioButtonGroup<>(getTranslation("planbuilder.template.scope"));
        scope.setId("keep-scope");
        scope.setItems(Templates.Scope.PERSONAL, Templates.Scope.PRACTICE);
        scope.setItemLabelGenerator(some -> getTranslation("planbuilder.template.scope." + some));
        scope.setValue(Templates.Scope.PERSONAL);
        CheckboxGroup<Integer> which = new CheckboxGroup<>(getTranslation("planbuilder.copy.weeks"));
        which.setId("keep-weeks");
        which.setItems(IntStream.range(0, weeks).boxed().toList());
        which.setItemLabelGenerator(week -> getTranslation("planbuilder.week", week + 1));
        which.setValue(IntStream.range(0, weeks).boxed().collect(Collectors.toSet()));
        add(new Paragraph(getTranslation("planbuilder.template.nothing-personal")), name, scope, which);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("keep-cancel");
        Button ok = new Button(getTranslation("planbuilder.save"), event -> {
            if (name.getValue().isBlank()) {
                name.setErrorMessage(getTranslation("planbuilder.template.name.missing"));
                name.setInvalid(true);
                name.focus();
            } else if (kept.as(
                    name.getValue().strip(),
                    scope.getValue(),
                    which.getValue().stream().sorted().toList())) {
                close();
            }
        });
        ok.setId("keep-save");
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, ok);
    }
}
