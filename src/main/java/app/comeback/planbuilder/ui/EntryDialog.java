package app.comeback.planbuilder.ui;

import app.comeback.planbuilder.Choices;
import app.comeback.planbuilder.ItemEdits;
import app.comeback.plans.PlanBoard.Kind;
import app.comeback.plans.PlanItem;
import app.comeback.plans.Prescription;
import app.comeback.plans.ui.DoseDraft;
import app.comeback.plans.ui.DoseFields;
import app.comeback.shared.Refused;
import app.comeback.shared.Side;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;

/** Everything about one exercise on one day: how much and on which days, in which group, and what could stand there. */
class EntryDialog extends Dialog {

    private final DoseFields dose = new DoseFields("board-dose").withoutRhythm();
    private final RadioButtonGroup<ItemEdits.Scope> scope = new RadioButtonGroup<>();
    private final Checkbox essential = new Checkbox();
    private final Select<Side> side = new Select<>();
    private final TextArea note = new TextArea();
    private final transient Acts acts;

    /** What is asked of the screen; each closes the dialog. */
    interface Acts {

        void save(Change change);

        void join(Kind kind);

        void warmUp();

        void split();

        void remove();

        void swap(Choices.Choice other);

        void swapWithAny();
    }

    /** What was typed. */
    record Change(Prescription dose, ItemEdits.Scope scope, boolean essential, Side side, String note) {}

    /**
     * Creates it.
     *
     * @param item the exercise with the dose of the day
     * @param kind of the section in which it stands
     * @param hasNext whether another one follows on that day
     */
    EntryDialog(
            String name,
            PlanItem item,
            Kind kind,
            boolean hasNext,
            List<Choices.Choice> easier,
            List<Choices.Choice> harder,
            Acts acts) {
        this.acts = acts;
        setId("entry-dialog");
        setHeaderTitle(name);
        setWidth("min(46rem, 96vw)");
        addClassName("board-dialog");
        dose.show(DoseDraft.of(item.dose()));
        scope.setId("dose-scope");
        scope.setLabel(getTranslation("planbuilder.scope"));
        scope.setItems(ItemEdits.Scope.values());
        scope.setItemLabelGenerator(some -> getTranslation("planbuilder.scope." + some));
        scope.setValue(ItemEdits.Scope.EVERYWHERE);
        side.setId("entry-side");
        side.setLabel(getTranslation("planbuilder.side"));
        side.setItems(Side.values());
        side.setItemLabelGenerator(some -> some == null ? "" : getTranslation("planbuilder.side." + some));
        side.setValue(item.side());
        essential.setId("entry-essential");
        essential.setLabel(getTranslation("planbuilder.essential"));
        essential.setValue(item.essential());
        note.setId("entry-note");
        note.setLabel(getTranslation("planbuilder.note"));
        note.setMaxLength(PlanItem.NOTE_LENGTH);
        note.setWidthFull();
        note.setValue(item.note());
        Div allDays = new Div(side, essential);
        allDays.addClassName("board-frame");
        add(dose, scope, new H3(getTranslation("planbuilder.all-days")), allDays, note);
        add(new H3(getTranslation("planbuilder.group")), groups(kind, hasNext));
        add(new H3(getTranslation("planbuilder.instead")), neighbours(easier, harder));
        Button remove = button("planbuilder.remove", "entry-remove", acts::remove);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("entry-cancel");
        Button save = new Button(getTranslation("planbuilder.save"), event -> save());
        save.setId("entry-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(remove, cancel, save);
    }

    private void save() {
        Prescription typed;
        try {
            typed = dose.prescription();
        } catch (Refused atItsField) {
            return;
        }
        close();
        acts.save(new Change(typed, scope.getValue(), essential.getValue(), side.getValue(), note.getValue()));
    }

    private Component groups(Kind kind, boolean hasNext) {
        Div row = new Div();
        row.addClassName("board-buttons");
        if (hasNext) {
            row.add(
                    button("planbuilder.join.SUPERSET", "entry-superset", () -> acts.join(Kind.SUPERSET)),
                    button("planbuilder.join.CIRCUIT", "entry-circuit", () -> acts.join(Kind.CIRCUIT)));
        }
        if (kind != Kind.WARM_UP) {
            row.add(button("planbuilder.warm-up", "entry-warm-up", acts::warmUp));
        }
        if (kind != Kind.SINGLE) {
            row.add(button("planbuilder.split." + kind, "entry-split", acts::split));
        }
        return row;
    }

    private Component neighbours(List<Choices.Choice> easier, List<Choices.Choice> harder) {
        Div row = new Div();
        row.addClassName("board-buttons");
        easier.forEach(choice -> row.add(neighbour("planbuilder.easier", choice)));
        harder.forEach(choice -> row.add(neighbour("planbuilder.harder", choice)));
        row.add(button("planbuilder.swap", "entry-swap", acts::swapWithAny));
        return row;
    }

    private Component neighbour(String key, Choices.Choice choice) {
        Button button = button(getTranslation(key, choice.name()), "swap-" + choice.id(), () -> acts.swap(choice));
        if (choice.hindrance() == null) {
            return button;
        }
        button.setEnabled(false);
        Paragraph why = new Paragraph(getTranslation(
                choice.hindrance().key(), choice.hindrance().arguments().toArray()));
        why.addClassName("board-why");
        return new Div(button, why);
    }

    private Button button(String keyOrText, String id, Runnable work) {
        String translated = keyOrText.startsWith("planbuilder.") ? getTranslation(keyOrText) : keyOrText;
        Button button = new Button(translated, event -> {
            close();
            work.run();
        });
        button.setId(id);
        return button;
    }
}
