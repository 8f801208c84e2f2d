package app.comeback.planbuilder.ui;

import app.comeback.drafts.ui.DraftNotice;
import app.comeback.planbuilder.DayEdits;
import app.comeback.planbuilder.Draft;
import app.comeback.planbuilder.Slot;
import app.comeback.plans.PlanItem;
import app.comeback.plans.PlanMerge;
import app.comeback.plans.PlanOrigin;
import app.comeback.plans.PlanPage;
import app.comeback.plans.PlanVersion;
import app.comeback.shared.ui.Notices;
import app.comeback.templates.Fit;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntConsumer;

/** The board with its bar, one client's draft on it: moving and showing. What opens a dialog is in {@link Deeds}. */
class Workbench extends Composite<Div> implements Board.Moves {

    private final transient Workbenches tools;
    private final transient PlanPage page;
    private final transient Scene scene;
    private final transient IntConsumer reopen;
    private final transient Session session;
    private final transient Deeds deeds;
    private final Board board = new Board(this);
    private final WeekStrip weeks = new WeekStrip();
    private final BlockedList blocked = new BlockedList();
    private final Span live = new Span();
    private final Div notices = new Div();
    private final BoardBar bar;
    private final FrameFields frame;
    private int week;

    Workbench(Workbenches tools, PlanPage page, Scene scene, IntConsumer reopen) {
        this.tools = tools;
        this.page = page;
        this.scene = scene;
        this.reopen = reopen;
        this.session = new Session(tools.drafts(), page.client(), tools.fresh(page), this::refresh);
        this.frame = new FrameFields(page, session);
        this.deeds = new Deeds(tools, page, scene, session, this);
        this.bar = new BoardBar(deeds, page.plan() != null, page.suggested() != null);
        live.setId("board-live");
        live.addClassName("board-live");
        live.getElement().setAttribute("role", "status");
        Paragraph help = new Paragraph(getTranslation("planbuilder.help"));
        help.addClassName("board-help");
        PublishPart publish =
                new PublishPart(page, tools.desk(), () -> session.draft().content(), this::published, this::overtaken);
        Div head = new Div(bar, publish);
        head.addClassName("board-head");
        getContent().add(notices, head, frame, blocked, weeks, help, live, board);
        Shortcuts.addShortcutListener(getContent(), session::undo, Key.KEY_Z, KeyModifier.CONTROL)
                .listenOn(board, bar);
        Shortcuts.addShortcutListener(getContent(), session::redo, Key.KEY_Z, KeyModifier.CONTROL, KeyModifier.SHIFT)
                .listenOn(board, bar);
        notice();
    }

    private void notice() {
        session.restoredAt().ifPresent(keptAt -> notices.add(new DraftNotice(keptAt, this::discard)));
        Integer base = session.draft().base();
        List<PlanVersion> newer = page.versions().stream()
                .filter(version -> base != null && version.version() > base)
                .toList();
        page.versions().stream()
                .filter(version -> base != null && version.version() == base)
                .findFirst()
                .filter(version -> !newer.isEmpty() && !session.draft().isEmpty())
                .ifPresent(version -> notices.add(meanwhile(version, newer)));
    }

    private MeanwhileNotice meanwhile(PlanVersion base, List<PlanVersion> newer) {
        PlanVersion latest = newer.getFirst();
        PlanMerge.Merged merged = PlanMerge.merge(
                tools.onBoard(base.content(), session.draft().startsOn()),
                tools.onBoard(latest.content(), session.draft().startsOn()),
                session.draft().content());
        return new MeanwhileNotice(
                newer,
                merged,
                clash -> scene.name(clash.published()),
                () -> begin(Draft.of(latest.version(), merged.content())),
                () -> begin(tools.draft(latest.version(), latest.content())));
    }

    /** Goes on with another draft; what was there before can be brought back by undoing. */
    void begin(Draft draft) {
        if (session.edit(before -> draft)) {
            notices.removeAll();
            openWeek(0);
        }
    }

    void startFrom(PlanOrigin template, Fit fit) {
        deeds.startFrom(template, fit);
    }

    /** Opens a week; one that is not there opens the nearest. */
    void openWeek(int wanted) {
        week = Math.clamp(wanted, 0, session.draft().weeks().size() - 1);
        board.open(week, scene, deeds);
        refresh();
    }

    /** The week of the board in which today is; the nearest where today is in none. */
    int weekOfToday() {
        return tools.weekOfToday(session.draft());
    }

    /** Somebody published meanwhile, perhaps this person in another window: the draft of this one is not lost. */
    private void overtaken() {
        session.keep();
        reopen();
    }

    /** Opens the same week of what is published now. */
    private void reopen() {
        reopen.accept(week);
    }

    int week() {
        return week;
    }

    Locale language() {
        return getLocale();
    }

    private void refresh() {
        Draft draft = session.draft();
        if (week >= draft.weeks().size()) {
            openWeek(draft.weeks().size() - 1);
            return;
        }
        weeks.show(draft, week, PlanBuilderNavigation.of(page.client()));
        board.show(draft);
        frame.show(draft);
        blocked.show(draft, scene);
        bar.show(session.canUndo(), session.canRedo());
    }

    @Override
    public void to(UUID entry, DayOfWeek day, int index) {
        Slot slot = new Slot(week, day);
        if (session.edit(draft -> DayEdits.move(draft, entry, slot, index))) {
            announce(entry, slot);
        } else {
            board.row(entry).ifPresent(EntryRow::focusHandle);
        }
    }

    @Override
    public void by(UUID entry, String key) {
        Draft draft = session.draft();
        draft.slotOf(entry).ifPresent(slot -> {
            int place = place(draft, slot, entry);
            switch (key) {
                case "ArrowUp" -> to(entry, slot.day(), Math.max(0, place - 1));
                case "ArrowDown" -> to(entry, slot.day(), place + 1);
                case "ArrowLeft" -> toDay(entry, slot, -1);
                case "ArrowRight" -> toDay(entry, slot, 1);
                default -> {}
            }
        });
    }

    private void toDay(UUID entry, Slot slot, int by) {
        int day = slot.day().getValue() + by;
        if (day >= DayOfWeek.MONDAY.getValue() && day <= DayOfWeek.SUNDAY.getValue()) {
            to(entry, DayOfWeek.of(day), Integer.MAX_VALUE);
        }
    }

    private static int place(Draft draft, Slot slot, UUID entry) {
        return draft.day(slot).entries().map(there -> there.id()).toList().indexOf(entry);
    }

    private void announce(UUID entry, Slot slot) {
        Draft draft = session.draft();
        draft.entry(entry).ifPresent(there -> {
            PlanItem item = draft.item(there.item());
            live.setText(getTranslation(
                    "planbuilder.moved",
                    scene.name(item),
                    slot.day().getDisplayName(TextStyle.FULL_STANDALONE, getLocale()),
                    place(draft, slot, entry) + 1,
                    draft.day(slot).entries().count()));
        });
        board.row(entry).ifPresent(EntryRow::focusHandle);
    }

    private void published(String key) {
        session.discard();
        Notices.done(key);
        reopen();
    }

    /** Throws the draft away and begins with what runs; undoing brings it back. */
    void discard() {
        notices.removeAll();
        session.startOver(tools.fresh(page));
        openWeek(0);
        Notices.done("planbuilder.discarded");
    }
}
