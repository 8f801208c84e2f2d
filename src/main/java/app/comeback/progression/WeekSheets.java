package app.comeback.progression;

import app.comeback.plans.DoseWords;
import app.comeback.plans.PlanBoard;
import app.comeback.plans.PlanBoard.Day;
import app.comeback.plans.PlanBoard.Entry;
import app.comeback.plans.PlanBoard.Kind;
import app.comeback.plans.PlanBoard.Section;
import app.comeback.plans.PlanBoard.Week;
import app.comeback.plans.PlanItem;
import app.comeback.plans.Prescription;
import app.comeback.shared.Texts;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words the weeks of a board for paper; weeks that are alike and follow each other stand there once. */
@Component
class WeekSheets {

    private final DoseWords words;
    private final Texts texts;

    WeekSheets(DoseWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /**
     * The weeks.
     *
     * @param items the plan's exercises in the order in which the page numbers them
     * @param name the name of an exercise, with a word where it is paused
     */
    List<WeekSheet> of(PlanBoard board, List<PlanItem> items, Function<PlanItem, String> name, Locale locale) {
        List<WeekSheet> sheets = new ArrayList<>();
        List<Week> weeks = board.weeks();
        for (int first = 0, next; first < weeks.size(); first = next) {
            next = first + 1;
            List<List<Part>> parts = parts(weeks.get(first));
            while (next < weeks.size() && parts(weeks.get(next)).equals(parts)) {
                next++;
            }
            sheets.add(new WeekSheet(
                    title(first + 1, next, weeks.size(), locale), days(weeks.get(first), items, name, locale)));
        }
        return sheets;
    }

    private String title(int first, int last, int of, Locale locale) {
        String key = "progression.pdf.weeks." + (last == of ? "on" : first == last ? "one" : "range");
        return texts.get(locale, key, first, last);
    }

    private List<DaySheet> days(Week week, List<PlanItem> items, Function<PlanItem, String> name, Locale locale) {
        List<DaySheet> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            Day there = week.days().get(day.getValue() - 1);
            List<String> groups = there.sections().stream()
                    .map(section -> group(section, items, name, locale))
                    .toList();
            days.add(new DaySheet(
                    day.getDisplayName(TextStyle.FULL_STANDALONE, locale),
                    groups.isEmpty() ? List.of(texts.get(locale, "progression.pdf.rest")) : groups));
        }
        return days;
    }

    private String group(Section section, List<PlanItem> items, Function<PlanItem, String> name, Locale locale) {
        String entries = section.entries().stream()
                .map(entry -> entry(entry, items, name, locale))
                .collect(Collectors.joining("; "));
        return section.kind() == Kind.SINGLE
                ? entries
                : texts.get(
                        locale,
                        "progression.pdf.group." + section.kind(),
                        entries,
                        Objects.requireNonNullElse(section.restSeconds(), 0));
    }

    private String entry(Entry entry, List<PlanItem> items, Function<PlanItem, String> name, Locale locale) {
        PlanItem item = items.stream()
                .filter(one -> one.id().equals(entry.item()))
                .findFirst()
                .orElseThrow();
        PlanItem onDay = entry.dose() == null ? item : item.withDose(entry.dose());
        return texts.get(
                locale,
                "progression.pdf.entry",
                items.indexOf(item) + 1,
                name.apply(item),
                words.amount(locale, onDay));
    }

    /** What a week consists of, without the ids of its places. */
    private static List<List<Part>> parts(Week week) {
        return week.days().stream()
                .map(day -> day.sections().stream()
                        .map(section -> new Part(
                                section.kind(),
                                section.restSeconds(),
                                section.entries().stream()
                                        .map(entry -> new Done(entry.item(), entry.dose()))
                                        .toList()))
                        .toList())
                .toList();
    }

    private record Part(Kind kind, @Nullable Integer restSeconds, List<Done> entries) {}

    private record Done(UUID item, @Nullable Prescription dose) {}

    /**
     * Weeks that are alike, in words.
     *
     * @param title which they are
     * @param days Monday to Sunday
     */
    record WeekSheet(String title, List<DaySheet> days) {}

    /**
     * A day, in words.
     *
     * @param name of the day
     * @param groups what is done, one after the other
     */
    record DaySheet(String name, List<String> groups) {}
}
