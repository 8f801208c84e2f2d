package app.comeback.planbuilder.ui;

import app.comeback.drafts.Drafts;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.planbuilder.Choices;
import app.comeback.planbuilder.Draft;
import app.comeback.plans.DoseWords;
import app.comeback.plans.Hindrance;
import app.comeback.plans.PlanBoards;
import app.comeback.plans.PlanContent;
import app.comeback.plans.PlanDesk;
import app.comeback.plans.PlanPage;
import app.comeback.plans.Plans;
import app.comeback.protocols.MenuEntry;
import app.comeback.shared.ui.Times;
import app.comeback.templates.Templates;
import app.comeback.training.LastLoads;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the board needs. */
@Component
class Workbenches {

    /** A plan that goes by frequencies becomes so many weeks. */
    private static final int USUAL_WEEKS = 4;

    private final PlanDesk desk;
    private final Plans plans;
    private final Drafts drafts;
    private final Choices choices;
    private final ExerciseLibrary library;
    private final DoseWords words;
    private final LastLoads last;
    private final Templates templates;
    private final Clock clock;

    Workbenches(
            PlanDesk desk,
            Plans plans,
            Drafts drafts,
            Choices choices,
            ExerciseLibrary library,
            DoseWords words,
            LastLoads last,
            Templates templates,
            Clock clock) {
        this.desk = desk;
        this.plans = plans;
        this.drafts = drafts;
        this.choices = choices;
        this.library = library;
        this.words = words;
        this.last = last;
        this.templates = templates;
        this.clock = clock;
    }

    PlanDesk desk() {
        return desk;
    }

    Choices choices() {
        return choices;
    }

    Drafts drafts() {
        return drafts;
    }

    Templates templates() {
        return templates;
    }

    Workbench of(PlanPage page, QueryParameters address, IntConsumer reopen) {
        Scene scene = new Scene(
                plans,
                library,
                words,
                last.of(page.client()),
                page.presentation() == null ? null : page.presentation().minutesPerDay(),
                blocked(page));
        Workbench bench = new Workbench(this, page, scene, reopen);
        TemplateStart.of(address).ifPresent(template -> bench.startFrom(template, TemplateStart.fit(address)));
        return bench;
    }

    /** What a restriction, pain, the phase or the person's role rules out of what the rule set knows. */
    private Map<ExerciseId, Hindrance> blocked(PlanPage page) {
        Map<ExerciseId, Hindrance> blocked = new HashMap<>();
        if (page.protocol() != null) {
            blocked.putAll(desk.hindrances(
                    page.client(),
                    page.protocol().menu().stream().map(MenuEntry::exercise).toList()));
        }
        page.paused().forEach(item -> item.reasons().stream()
                .findFirst()
                .ifPresent(reason -> blocked.put(item.exercise(), new Hindrance(reason, List.of()))));
        return blocked;
    }

    /** What the board begins with: an open proposal, else what runs, else what the rules propose, else nothing. */
    Draft fresh(PlanPage page) {
        Integer base = page.plan() == null ? null : page.plan().version();
        if (page.proposal() != null) {
            return draft(base, page.proposal().content());
        }
        if (page.plan() != null) {
            return draft(base, page.plan().content());
        }
        return page.suggested() == null
                ? empty(page)
                : page.suggested()
                        .content()
                        .map(content -> draft(base, content))
                        .orElseGet(() -> empty(page));
    }

    /** A plan as a draft; one that goes by frequencies gets a board. */
    Draft draft(@Nullable Integer base, PlanContent content) {
        return Draft.of(base, onBoard(content, monday()));
    }

    /** A plan with its board; one that goes by frequencies gets one that begins on this Monday. */
    PlanContent onBoard(PlanContent content, LocalDate monday) {
        return content.board() != null ? content : PlanBoards.fromFrequencies(content, monday, USUAL_WEEKS);
    }

    private Draft empty(PlanPage page) {
        String profile = page.protocol() == null
                ? ""
                : page.protocol().painProfiles().getFirst().code();
        return Draft.empty(page.plan() == null ? null : page.plan().version(), profile, monday(), USUAL_WEEKS);
    }

    /** The week of the draft in which today is, from 0; the first or last where today is in none. */
    int weekOfToday(Draft draft) {
        long weeks = ChronoUnit.WEEKS.between(draft.startsOn(), today());
        return Math.clamp(weeks, 0, draft.weeks().size() - 1);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Times.zone()));
    }

    private LocalDate monday() {
        return today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
