package app.comeback.templates;

import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.plans.DoseWords;
import app.comeback.plans.PlaceWords;
import app.comeback.plans.PlanBoard;
import app.comeback.plans.PlanBoard.Entry;
import app.comeback.plans.PlanBoard.Section;
import app.comeback.plans.PlanBoard.Week;
import app.comeback.plans.PlanItem;
import app.comeback.plans.Prescription;
import app.comeback.shared.Side;
import app.comeback.shared.Texts;
import app.comeback.templates.TemplateDifference.Change;
import app.comeback.templates.TemplateReader.Day;
import app.comeback.templates.TemplateReader.Group;
import app.comeback.templates.TemplateReader.Line;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What a version of a template holds, and what is different from the version before, in words. */
@Component
class TemplateWords {

    /** Any Monday: the words name days of the week, and a template has no dates. */
    private static final LocalDate MONDAY = LocalDate.EPOCH.with(DayOfWeek.MONDAY);

    private final Texts texts;
    private final DoseWords doses;
    private final PlaceWords places;
    private final ExerciseLibrary library;

    TemplateWords(Texts texts, DoseWords doses, PlaceWords places, ExerciseLibrary library) {
        this.texts = texts;
        this.doses = doses;
        this.places = places;
        this.library = library;
    }

    /** The weeks in order; equal ones in a row once. */
    List<TemplateReader.Weeks> weeks(Locale locale, TemplateContent content) {
        Map<UUID, TemplateItem> items =
                content.items().stream().collect(Collectors.toMap(TemplateItem::id, Function.identity()));
        List<TemplateReader.Weeks> told = new ArrayList<>();
        for (int number = 1; number <= content.weeks().size(); number++) {
            List<Day> days = days(locale, content.weeks().get(number - 1), items);
            if (!told.isEmpty() && told.getLast().days().equals(days)) {
                told.add(new TemplateReader.Weeks(told.removeLast().first(), number, days));
            } else {
                told.add(new TemplateReader.Weeks(number, number, days));
            }
        }
        return told;
    }

    private List<Day> days(Locale locale, Week week, Map<UUID, TemplateItem> items) {
        return IntStream.range(0, Weeks.DAYS)
                .filter(day -> !week.days().get(day).sections().isEmpty())
                .mapToObj(day -> new Day(
                        DayOfWeek.of(day + 1),
                        week.days().get(day).sections().stream()
                                .map(section -> group(locale, section, items))
                                .toList()))
                .toList();
    }

    private Group group(Locale locale, Section section, Map<UUID, TemplateItem> items) {
        boolean isOwnRest = section.restSeconds() == null;
        return new Group(
                section.kind(),
                section.restSeconds(),
                section.entries().stream()
                        .map(entry -> line(locale, entry, items, isOwnRest))
                        .toList());
    }

    private Line line(Locale locale, Entry entry, Map<UUID, TemplateItem> items, boolean isOwnRest) {
        TemplateItem item = Objects.requireNonNull(items.get(entry.item()), "an entry without its item");
        Prescription dose = entry.dose() == null ? item.dose() : entry.dose();
        return new Line(
                item.exercise(),
                name(item.exercise()),
                isOwnRest ? whole(locale, item, dose) : amount(locale, item, dose));
    }

    /** One sentence for each difference. */
    List<String> changes(Locale locale, TemplateContent before, TemplateContent after) {
        return TemplateDifference.between(before, after).stream()
                .map(change -> sentence(locale, change, after))
                .toList();
    }

    private String sentence(Locale locale, Change change, TemplateContent after) {
        return switch (change) {
            case Change.Phase(int from, int to) -> texts.get(locale, "templates.change.phase", from, to);
            case Change.Limits() -> texts.get(locale, "templates.change.limits");
            case Change.WeekCount(int from, int to) -> texts.get(locale, "templates.change.weeks", from, to);
            case Change.Added(TemplateItem item) ->
                texts.get(
                        locale,
                        "templates.change.added",
                        name(item.exercise()),
                        whole(locale, item, item.dose()),
                        on(locale, after, item));
            case Change.Removed(TemplateItem item) ->
                texts.get(locale, "templates.change.removed", name(item.exercise()));
            case Change.Dose(TemplateItem from, TemplateItem to) ->
                texts.get(
                        locale,
                        "templates.change.dose",
                        name(to.exercise()),
                        whole(locale, from, from.dose()),
                        whole(locale, to, to.dose()));
            case Change.Essential(TemplateItem item) ->
                texts.get(
                        locale,
                        item.essential() ? "templates.change.essential" : "templates.change.not-essential",
                        name(item.exercise()));
            case Change.Days(TemplateItem item) ->
                texts.get(locale, "templates.change.days", name(item.exercise()), on(locale, after, item));
            case Change.DayDoses(TemplateItem item) ->
                texts.get(locale, "templates.change.day-doses", name(item.exercise()));
            case Change.Arranged() -> texts.get(locale, "templates.change.arranged");
        };
    }

    private String on(Locale locale, TemplateContent content, TemplateItem item) {
        return places.of(locale, new PlanBoard(MONDAY, content.weeks()), both(item, item.dose()));
    }

    private String whole(Locale locale, TemplateItem item, Prescription dose) {
        String amount = amount(locale, item, dose);
        return dose.restSeconds() == 0 ? amount : amount + ", " + doses.rest(locale, dose);
    }

    private String amount(Locale locale, TemplateItem item, Prescription dose) {
        String amount = item.side() == RelativeSide.BOTH
                ? doses.amount(locale, both(item, dose))
                : doses.amount(locale, dose, texts.get(locale, "templates.side." + item.side()));
        return dose.perDay() > 1 ? amount + ", " + texts.get(locale, "plans.words.per-day", dose.perDay(), 1) : amount;
    }

    private static PlanItem both(TemplateItem item, Prescription dose) {
        return new PlanItem(item.id(), item.exercise(), Side.BOTH, dose, null, item.essential(), "", item.cites());
    }

    private String name(ExerciseId exercise) {
        return library.find(exercise).map(Exercise::name).orElse(exercise.value());
    }
}
