package app.comeback.planbuilder.ui;

import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.planbuilder.Choices;
import app.comeback.planbuilder.Choices.Choice;
import app.comeback.planbuilder.DayEdits;
import app.comeback.planbuilder.Draft;
import app.comeback.planbuilder.GroupEdits;
import app.comeback.planbuilder.Slot;
import app.comeback.planbuilder.WeekEdits;
import app.comeback.plans.PlanBoard.Entry;
import app.comeback.plans.PlanBoard.Kind;
import app.comeback.plans.PlanBoard.Section;
import app.comeback.plans.PlanItem;
import app.comeback.plans.PlanOrigin;
import app.comeback.plans.PlanPage;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.Notices;
import app.comeback.templates.Fit;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What the buttons of the board do; most open a dialog that edits the draft. */
class Deeds implements DayColumn.Acts, BoardBar.Acts {

    private final Workbenches tools;
    private final PlanPage page;
    private final Scene scene;
    private final Session session;
    private final Workbench bench;
    private final TemplateDeeds templates;

    Deeds(Workbenches tools, PlanPage page, Scene scene, Session session, Workbench bench) {
        this.tools = tools;
        this.page = page;
        this.scene = scene;
        this.session = session;
        this.bench = bench;
        this.templates = new TemplateDeeds(tools, page, session, bench);
    }

    private Choices choices() {
        return tools.choices();
    }

    @Override
    public void add(Slot slot) {
        String day = slot.day().getDisplayName(TextStyle.FULL_STANDALONE, bench.language());
        pick(
                "planbuilder.add.to",
                day,
                choice -> fresh(choice.id(), item -> session.edit(draft -> DayEdits.add(draft, slot, item))));
    }

    /** Lets somebody choose an exercise. */
    void pick(String key, String argument, Consumer<Choice> taken) {
        String title = bench.getTranslation(key, argument);
        new PickDialog(title, query -> choices().find(page.client(), query), taken).open();
    }

    /** Uses an exercise with its start dose; a refusal says why. */
    void fresh(ExerciseId exercise, Consumer<PlanItem> use) {
        try {
            use.accept(tools.desk().item(page.client(), exercise));
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    @Override
    public void copy(Slot slot) {
        String day = slot.day().getDisplayName(TextStyle.FULL_STANDALONE, bench.language());
        CopyDialog.Texts texts = new CopyDialog.Texts(
                bench.getTranslation("planbuilder.copy.day", day), bench.getTranslation("planbuilder.copy.replaces"));
        CopyDialog.day(
                        texts,
                        slot,
                        session.draft().weeks().size(),
                        to -> session.edit(draft -> WeekEdits.copyDay(draft, slot, to)))
                .open();
    }

    @Override
    public void open(UUID id) {
        Draft draft = session.draft();
        Optional<Entry> entry = draft.entry(id);
        Optional<Slot> slot = draft.slotOf(id);
        if (entry.isEmpty() || slot.isEmpty()) {
            return;
        }
        PlanItem item = draft.item(entry.get().item());
        PlanItem here =
                entry.get().dose() == null ? item : item.withDose(entry.get().dose());
        List<Entry> day = draft.day(slot.get()).entries().toList();
        Kind kind = draft.day(slot.get()).sections().stream()
                .filter(section -> section.entries().contains(entry.get()))
                .map(Section::kind)
                .findFirst()
                .orElse(Kind.SINGLE);
        Exercise exercise = choices().exercise(item.exercise());
        new EntryDialog(
                        scene.name(item),
                        here,
                        kind,
                        day.indexOf(entry.get()) + 1 < day.size(),
                        exercise == null ? List.of() : choices().of(page.client(), exercise.easier()),
                        exercise == null ? List.of() : choices().of(page.client(), exercise.harder()),
                        new EntryDeeds(session, this, id, item, scene.name(item)))
                .open();
    }

    @Override
    public void openGroup(Slot slot, UUID section) {
        session.draft().day(slot).sections().stream()
                .filter(there -> there.id().equals(section))
                .findFirst()
                .ifPresent(there -> group(slot, there));
    }

    private void group(Slot slot, Section section) {
        new GroupDialog(
                        section,
                        (kind, rest) ->
                                session.edit(draft -> GroupEdits.section(draft, slot, section.id(), kind, rest)))
                .open();
    }

    @Override
    public void undo() {
        session.undo();
    }

    @Override
    public void redo() {
        session.redo();
    }

    @Override
    public void copyWeek() {
        int week = bench.week();
        CopyDialog.Texts texts = new CopyDialog.Texts(
                bench.getTranslation("planbuilder.copy.week", week + 1),
                bench.getTranslation("planbuilder.copy.replaces"));
        CopyDialog.week(
                        texts,
                        session.draft().weeks().size(),
                        to -> session.edit(draft -> WeekEdits.copyWeek(draft, week, to)))
                .open();
    }

    @Override
    public void insertCopy() {
        session.edit(draft -> WeekEdits.insertWeek(draft, bench.week(), true));
    }

    @Override
    public void insertEmpty() {
        session.edit(draft -> WeekEdits.insertWeek(draft, bench.week(), false));
    }

    @Override
    public void removeWeek() {
        session.edit(draft -> WeekEdits.removeWeek(draft, bench.week()));
    }

    @Override
    public void startFromRunning() {
        if (page.plan() != null) {
            bench.begin(tools.draft(page.plan().version(), page.plan().content()));
        }
    }

    @Override
    public void startFromRules() {
        if (page.suggested() != null) {
            page.suggested()
                    .content()
                    .ifPresent(
                            content -> bench.begin(tools.draft(session.draft().base(), content)));
        }
    }

    @Override
    public void startFromTemplate() {
        templates.choose();
    }

    /** Begins with a template, and says what was left out and why. */
    void startFrom(PlanOrigin template, Fit fit) {
        templates.startFrom(template, fit);
    }

    @Override
    public void keepAsTemplate() {
        templates.keep();
    }

    @Override
    public void discard() {
        bench.discard();
    }
}
