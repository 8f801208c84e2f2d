package app.comeback.site;

import app.comeback.moderation.ItemKind;
import app.comeback.moderation.PublicTally;
import app.comeback.moderation.TallyFigure;
import app.comeback.shared.Formats;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Puts the tally into words. */
@Component
class TallyPages {

    private final SiteWords words;

    TallyPages(SiteWords words) {
        this.words = words;
    }

    TallyTable table(PublicTally.Quarter quarter, Locale locale) {
        List<ItemKind> kinds = List.copyOf(quarter.tallies().keySet());
        List<List<TallyFigure>> columns =
                quarter.tallies().values().stream().map(TallyFigure::of).toList();
        List<TallyTable.Row> rows = columns.isEmpty()
                ? List.of()
                : IntStream.range(0, columns.getFirst().size())
                        .filter(place -> isTold(columns, place))
                        .mapToObj(place -> row(kinds, columns, place, locale))
                        .toList();
        return new TallyTable(
                quarter.code(),
                words.text(
                        locale,
                        "site.tally.quarter",
                        month(quarter.first(), "LLLL", locale),
                        month(quarter.last(), "LLLL yyyy", locale)),
                quarter.isRunning(),
                quarter.tallies().values().stream()
                        .anyMatch(tally -> tally.waits().isAlarm()),
                kinds.stream()
                        .map(kind -> words.text(locale, "site.tally.kind." + kind))
                        .toList(),
                rows);
    }

    private static String month(LocalDate day, String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, Formats.of(locale)).format(day);
    }

    private static boolean isTold(List<List<TallyFigure>> columns, int place) {
        return columns.stream().map(column -> column.get(place)).anyMatch(figure -> {
            Number value = figure.value();
            return figure.reason() == null || (value != null && value.longValue() > 0);
        });
    }

    private TallyTable.Row row(List<ItemKind> kinds, List<List<TallyFigure>> columns, int place, Locale locale) {
        TallyFigure first = columns.getFirst().get(place);
        List<TallyTable.Cell> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            TallyFigure figure = columns.get(column).get(place);
            cells.add(new TallyTable.Cell(
                    TallyFiles.name(kinds.get(column)), TallyFiles.value(figure), text(figure, locale)));
        }
        String name = "site.tally.figure." + first.name();
        return new TallyTable.Row(
                TallyFiles.name(first.name()),
                first.reason() == null ? null : TallyFiles.name(first.reason()),
                first.reason() == null
                        ? words.text(locale, name)
                        : words.text(locale, name, words.text(locale, "moderation.reason." + first.reason())),
                cells);
    }

    private String text(TallyFigure figure, Locale locale) {
        return figure.value() == null
                ? words.text(locale, "site.tally.nothing")
                : NumberFormat.getNumberInstance(Formats.of(locale)).format(figure.value());
    }
}
