package app.comeback.planbuilder.ui;

import app.comeback.plans.PlanOrigin;
import app.comeback.templates.Templates.Offered;
import app.comeback.templates.Templates.Scope;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Keeps the board, or some of its weeks, as a new template or as the next version of an own one. */
class KeepDialog extends Dialog {

    private static final int LONGEST_NAME = 120;

    private final UUID fresh = UUID.randomUUID();
    private final UUID publication = UUID.randomUUID();
    private final ComboBox<Offered> next = new ComboBox<>(getTranslation("planbuilder.template.next"));
    private final TextField name = new TextField(getTranslation("planbuilder.template.name"));
    private final RadioButtonGroup<Scope> scope = new RadioButtonGroup<>(getTranslation("planbuilder.template.scope"));
    private final CheckboxGroup<Integer> which = new CheckboxGroup<>(getTranslation("planbuilder.copy.weeks"));

    /** Takes what was chosen; false keeps the dialog open. */
    interface Kept {

        /**
         * Keeps it.
         *
         * @param template the template's id, a new one for a new template
         * @param publication the same for each press of the button, so that two presses keep one version
         */
        boolean as(UUID template, UUID publication, String name, Scope scope, List<Integer> weeks);
    }

    /**
     * Creates it.
     *
     * @param weeks how many weeks the board has
     * @param own the own templates
     * @param origin the template that the board began with; an own one is chosen at first
     */
    KeepDialog(int weeks, List<Offered> own, @Nullable PlanOrigin origin, Kept kept) {
        setId("keep-dialog");
        setHeaderTitle(getTranslation("planbuilder.template.keep"));
        setWidth("min(34rem, 96vw)");
        fields(weeks);
        next(own, origin);
        add(new Paragraph(getTranslation("planbuilder.template.nothing-personal")), next, name, scope, which);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("keep-cancel");
        Button ok = new Button(getTranslation("planbuilder.save"), event -> keep(kept));
        ok.setId("keep-save");
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, ok);
    }

    private void fields(int weeks) {
        name.setId("keep-name");
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        scope.setId("keep-scope");
        scope.setItems(Scope.PERSONAL, Scope.PRACTICE);
        scope.setItemLabelGenerator(some -> getTranslation("planbuilder.template.scope." + some));
        scope.setValue(Scope.PERSONAL);
        which.setId("keep-weeks");
        which.setItems(IntStream.range(0, weeks).boxed().toList());
        which.setItemLabelGenerator(week -> getTranslation("planbuilder.week", week + 1));
        which.setValue(IntStream.range(0, weeks).boxed().collect(Collectors.toSet()));
    }

    private void next(List<Offered> own, @Nullable PlanOrigin origin) {
        next.setId("keep-next");
        next.setWidthFull();
        next.setItems(own);
        next.setItemLabelGenerator(Offered::name);
        next.setPlaceholder(getTranslation("planbuilder.template.next.none"));
        next.setClearButtonVisible(true);
        next.setVisible(!own.isEmpty());
        next.addValueChangeListener(event -> {
            Offered chosen = event.getValue();
            name.setValue(chosen == null ? "" : chosen.name());
            scope.setValue(chosen == null ? Scope.PERSONAL : chosen.scope());
        });
        own.stream()
                .filter(one -> origin != null && one.ref().template().equals(origin.template()))
                .findFirst()
                .ifPresent(next::setValue);
    }

    private void keep(Kept kept) {
        Offered chosen = next.getValue();
        if (name.getValue().isBlank()) {
            name.setErrorMessage(getTranslation("planbuilder.template.name.missing"));
            name.setInvalid(true);
            name.focus();
        } else if (kept.as(
                chosen == null ? fresh : chosen.ref().template(),
                publication,
                name.getValue().strip(),
                scope.getValue(),
                which.getValue().stream().sorted().toList())) {
            close();
        }
    }
}
