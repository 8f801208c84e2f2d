package app.comeback.training.ui;

import app.comeback.training.EntriesOnBehalf.FormItem;
import app.comeback.training.EntriesOnBehalf.ItemEntry;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;

/** How many sets of one exercise were done, and how strong the pain was at its worst. */
class EnteredItem extends Composite<Div> {

    private static final int WORST = 10;

    private final transient FormItem item;
    private final IntegerField sets = new IntegerField();
    private final IntegerField peak = new IntegerField();

    EnteredItem(FormItem item) {
        this.item = item;
        sets.setId("sets-" + item.item());
        sets.setLabel(getTranslation("training.enter.sets", item.sets()));
        sets.setAriaLabel(getTranslation("training.enter.sets-of", item.name(), item.sets()));
        sets.setMin(0);
        sets.setMax(ItemEntry.MOST_SETS);
        sets.setValue(0);
        sets.setStepButtonsVisible(true);
        peak.setId("peak-" + item.item());
        peak.setLabel(getTranslation("training.enter.peak"));
        peak.setAriaLabel(getTranslation("training.enter.peak-of", item.name()));
        peak.setMin(0);
        peak.setMax(WORST);
        Span name = new Span(getTranslation("training.story.exercise", item.name(), item.dose()));
        name.addClassName("story-name");
        getContent().addClassName("enter-item");
        getContent().add(name, sets, peak);
    }

    /** What was entered; sets that were left empty are none. */
    ItemEntry entry() {
        Integer done = sets.getValue();
        return new ItemEntry(item.item(), done == null ? 0 : done, peak.getValue());
    }
}
