package app.comeback.planbuilder.ui;

import app.comeback.planbuilder.Choices.Choice;
import app.comeback.planbuilder.DayEdits;
import app.comeback.planbuilder.GroupEdits;
import app.comeback.planbuilder.ItemEdits;
import app.comeback.plans.PlanBoard.Kind;
import app.comeback.plans.PlanItem;
import java.util.UUID;

/** What the dialog about one entry does. */
class EntryDeeds implements EntryDialog.Acts {

    private final Session session;
    private final Deeds deeds;
    private final UUID entry;
    private final PlanItem item;
    private final String name;

    EntryDeeds(Session session, Deeds deeds, UUID entry, PlanItem item, String name) {
        this.session = session;
        this.deeds = deeds;
        this.entry = entry;
        this.item = item;
        this.name = name;
    }

    @Override
    public void save(EntryDialog.Change change) {
        session.edit(draft -> ItemEdits.item(
                ItemEdits.dose(draft, entry, change.dose(), change.scope()), item.id(), there -> there.withSide(
                                change.side())
                        .withNote(change.note().strip())
                        .asEssential(change.essential())));
    }

    @Override
    public void join(Kind kind) {
        session.edit(draft -> GroupEdits.join(draft, entry, kind));
    }

    @Override
    public void warmUp() {
        session.edit(draft -> GroupEdits.warmUp(draft, entry));
    }

    @Override
    public void split() {
        session.edit(draft -> GroupEdits.split(draft, entry));
    }

    @Override
    public void remove() {
        session.edit(draft -> DayEdits.remove(draft, entry));
    }

    @Override
    public void swap(Choice other) {
        deeds.fresh(other.id(), fresh -> session.edit(draft -> ItemEdits.swap(draft, item.id(), fresh)));
    }

    @Override
    public void swapWithAny() {
        deeds.pick("planbuilder.swap.title", name, this::swap);
    }
}
