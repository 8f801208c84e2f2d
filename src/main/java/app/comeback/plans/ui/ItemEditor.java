package app.comeback.plans.ui;

import app.comeback.drafts.ui.Autosave;
import app.comeback.exercises.ExerciseId;
import app.comeback.plans.DoseWords;
import app.comeback.plans.PlanItem;
import app.comeback.shared.Refused;
import app.comeback.shared.Side;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;

/** One exercise of a plan that is being edited: its place, its dose in words, and the fields behind them. */
class ItemEditor extends Composite<ListItem> {

    private final PlanDraft.Item item;
    private final String name;
    private final transient DoseWords words;
    private final Paragraph summary = new Paragraph();
    private final DoseFields dose;
    private final Select<Side> side = new Select<>();
    private final IntegerField superset = new IntegerField();
    private final Checkbox essential = new Checkbox();
    private final TextArea note = new TextArea();
    private final Details details = new Details();
    private final H3 title = new H3();
    private final Button up;
    private final Button down;

    /**
     * Creates it.
     *
     * @param name the exercise's name
     * @param moves what the buttons do
     */
    ItemEditor(PlanDraft.Item item, String name, DoseWords words, Moves moves) {
        this.item = item;
        this.name = name;
        this.words = words;
        String id = "item-" + item.exercise();
        dose = new DoseFields(id);
        up = button(id + "-up", "↑", "plans.item.up", () -> moves.move(this, -1));
        down = button(id + "-down", "↓", "plans.item.down", () -> moves.move(this, 1));
        Button remove = button(id + "-remove", "✕", "plans.item.remove", () -> moves.remove(this));
        Div buttons = new Div(up, down, remove);
        buttons.addClassName("item-buttons");
        Div head = new Div(new Div(title, summary), buttons);
        head.addClassName("item-head");
        prepareOthers(id);
        details.setSummaryText(getTranslation("plans.item.change"));
        details.setId(id + "-details");
        Div others = new Div(side, superset, essential);
        others.addClassName("dose-fields");
        details.add(dose, others, note);
        getContent().addClassName("plan-item");
        getContent().setId(id);
        getContent().add(head, details);
        show();
    }

    private Button button(String id, String sign, String key, Runnable act) {
        Button button = new Button(sign, event -> act.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key, name));
        button.setTooltipText(getTranslation(key, name));
        return button;
    }

    private void prepareOthers(String id) {
        side.setId(id + "-side");
        side.setLabel(getTranslation("plans.field.side"));
        side.setItems(Side.values());
        side.setItemLabelGenerator(which -> getTranslation("plans.side." + which));
        superset.setId(id + "-superset");
        superset.setLabel(getTranslation("plans.field.superset"));
        essential.setId(id + "-essential");
        essential.setLabel(getTranslation("plans.field.essential"));
        note.setId(id + "-note");
        note.setLabel(getTranslation("plans.field.note"));
        note.setMaxLength(PlanItem.NOTE_LENGTH);
        note.setWidthFull();
    }

    private void show() {
        dose.show(item.dose());
        side.setValue(item.side());
        superset.setValue(item.superset());
        essential.setValue(item.essential());
        note.setValue(item.note());
        summarise();
    }

    /** Says the dose in words, as long as it is one. */
    private void summarise() {
        try {
            PlanItem planned = new PlanItem(
                    item.id(),
                    exercise(),
                    side.getValue(),
                    dose.draft().prescription(),
                    superset.getValue(),
                    essential.getValue(),
                    note.getValue(),
                    item.cites());
            summary.setText(getTranslation(
                    "plans.item.summary",
                    words.amount(getLocale(), planned),
                    words.often(getLocale(), planned.dose())));
        } catch (Refused notYet) {
            summary.setText(getTranslation("plans.item.unfinished"));
        }
    }

    /**
     * The item.
     *
     * @throws Refused when a number is missing or outside its range; the fields are opened then
     */
    PlanItem planned() {
        try {
            return new PlanItem(
                    item.id(),
                    exercise(),
                    side.getValue(),
                    dose.prescription(),
                    superset.getValue(),
                    essential.getValue(),
                    note.getValue().strip(),
                    item.cites());
        } catch (Refused refused) {
            details.setOpened(true);
            throw refused;
        }
    }

    /** As it is typed. */
    PlanDraft.Item draft() {
        return new PlanDraft.Item(
                item.id(),
                item.exercise(),
                side.getValue(),
                dose.draft(),
                superset.getValue(),
                essential.getValue(),
                note.getValue(),
                item.cites());
    }

    ExerciseId exercise() {
        return new ExerciseId(item.exercise());
    }

    /** Tells the place, from 1, and which ways it may move. */
    void place(int place, int last) {
        title.setText(getTranslation("plans.item.title", place, name));
        up.setEnabled(place > 1);
        down.setEnabled(place < last);
    }

    /** Puts the focus where the person was, after a move. */
    void focusMove(int by) {
        Button pressed = by < 0 ? up : down;
        (pressed.isEnabled() ? pressed : by < 0 ? down : up).focus();
    }

    void keepWith(Autosave autosave) {
        dose.keepWith(autosave, this::summarise);
        autosave.watch(side);
        autosave.watch(superset);
        autosave.watch(essential);
        autosave.watch(note);
        side.addValueChangeListener(event -> summarise());
    }

    /** What the buttons of an item do in its list. */
    interface Moves {
        void move(ItemEditor item, int by);

        void remove(ItemEditor item);
    }
}
