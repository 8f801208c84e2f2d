package app.comeback.progression;

import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.plans.DoseWords;
import app.comeback.plans.PausedItem;
import app.comeback.plans.PlanItem;
import app.comeback.plans.Plans;
import app.comeback.plans.RunningPlan;
import app.comeback.protocols.Phase;
import app.comeback.shared.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Words a plan for paper. */
@Component
class PlanSheets {

    private final Plans plans;
    private final ExerciseLibrary library;
    private final DoseWords words;
    private final WeekSheets weeks;
    private final Texts texts;
    private final SheetTimes times;
    private final Clock clock;

    PlanSheets(
            Plans plans,
            ExerciseLibrary library,
            DoseWords words,
            WeekSheets weeks,
            Texts texts,
            SheetTimes times,
            Clock clock) {
        this.plans = plans;
        this.library = library;
        this.words = words;
        this.weeks = weeks;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    Sheet of(ProgressReport report, Locale locale) {
        RunningPlan plan = report.gate().plan();
        Map<UUID, PausedItem> paused =
                plans.paused(plan).stream().collect(Collectors.toMap(PausedItem::item, item -> item));
        return new Sheet(
                report.name(),
                times.dateTime(clock.instant(), plan.client(), locale),
                plan.version(),
                plan.phase(),
                report.gate().protocol().phase(plan.phase()).map(Phase::name).orElse(""),
                plan.sessionsPerWeek(),
                plan.protocol().toString(),
                plan.profile().greenMax(),
                plan.profile().amberMax(),
                plan.board() == null
                        ? List.of()
                        : weeks.of(plan.board(), plan.items(), item -> nameNow(item, paused, locale), locale),
                plan.items().stream()
                        .map(item -> line(plan, item, Optional.ofNullable(paused.get(item.id())), locale))
                        .toList());
    }

    private Line line(RunningPlan plan, PlanItem item, Optional<PausedItem> paused, Locale locale) {
        Optional<Exercise> exercise = library.find(item.exercise());
        return new Line(
                name(item),
                words.amount(locale, item),
                words.when(locale, plan.board(), item),
                paused.map(some -> some.reasons().stream()
                                .map(key -> texts.get(locale, key))
                                .collect(Collectors.joining(" ")))
                        .orElse(""),
                item.note(),
                exercise.map(Exercise::position).orElse(""),
                exercise.map(Exercise::steps).orElse(List.of()),
                exercise.map(Exercise::stopRule).orElse(""));
    }

    /** Nobody reads in the list of the days that a paused exercise is to be done. */
    private String nameNow(PlanItem item, Map<UUID, PausedItem> paused, Locale locale) {
        return paused.containsKey(item.id()) ? texts.get(locale, "progression.pdf.paused", name(item)) : name(item);
    }

    private String name(PlanItem item) {
        return library.find(item.exercise())
                .map(Exercise::name)
                .orElse(item.exercise().value());
    }

    /** What the page shows, in words. */
    record Sheet(
            String name,
            String made,
            int version,
            int phase,
            String phaseName,
            int sessions,
            String protocol,
            int greenMax,
            int amberMax,
            List<WeekSheets.WeekSheet> weeks,
            List<Line> items) {}

    /** One exercise, in words. */
    record Line(
            String name,
            String dose,
            String often,
            String paused,
            String note,
            String position,
            List<String> steps,
            String stopRule) {}
}
