package app.comeback.library.ui;

import static app.comeback.library.ui.ContentValues.get;

import app.comeback.exercises.Amount;
import app.comeback.exercises.Frequency;
import app.comeback.exercises.Range;
import app.comeback.exercises.Source;
import app.comeback.exercises.Tempo;
import app.comeback.library.Origin;
import app.comeback.library.OwnDose;
import app.comeback.shared.Refused;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A dose as the texts of the form's fields, and back. */
final class DoseValues {

    private static final List<Field> START = List.of(
            Field.START_SETS,
            Field.START_REPS,
            Field.START_HOLD,
            Field.START_MINUTES,
            Field.START_METRES,
            Field.START_EFFORT,
            Field.START_LANDINGS,
            Field.START_REST);
    private static final List<Field> TARGET = List.of(
            Field.TARGET_SETS,
            Field.TARGET_REPS,
            Field.TARGET_HOLD,
            Field.TARGET_MINUTES,
            Field.TARGET_METRES,
            Field.TARGET_EFFORT,
            Field.TARGET_LANDINGS,
            Field.TARGET_REST);

    private DoseValues() {}

    static void put(Map<Field, String> values, OwnDose dose) {
        put(values, START, dose.start());
        put(values, TARGET, dose.target());
        values.put(Field.TEMPO, dose.tempo() == null ? "" : dose.tempo().toString());
        Frequency often = dose.frequency();
        if (often != null) {
            put(values, often);
        }
        Stream.of(dose.start(), dose.target())
                .flatMap(Stream::ofNullable)
                .flatMap(amount -> amount.source().citations().stream())
                .findFirst()
                .ifPresent(cited -> {
                    values.put(Field.SOURCE_TITLE, cited.title());
                    values.put(Field.SOURCE_URL, cited.url());
                });
    }

    private static void put(Map<Field, String> values, List<Field> fields, @Nullable Amount amount) {
        if (amount != null) {
            values.put(fields.get(0), written(amount.sets()));
            values.put(fields.get(1), written(amount.reps()));
            values.put(fields.get(2), written(amount.holdSeconds()));
            values.put(fields.get(3), written(amount.minutes()));
            values.put(fields.get(4), written(amount.metres()));
            values.put(fields.get(5), written(amount.effortPercent()));
            values.put(fields.get(6), written(amount.contacts()));
            values.put(fields.get(7), written(amount.restSeconds()));
        }
    }

    private static void put(Map<Field, String> values, Frequency often) {
        if (often.timesPerDay() != null) {
            values.put(Field.OFTEN_KIND, "DAY");
            values.put(Field.OFTEN, written(often.timesPerDay()));
        } else if (often.timesPerWeek() != null) {
            values.put(Field.OFTEN_KIND, "WEEK");
            values.put(Field.OFTEN, written(often.timesPerWeek()));
        } else {
            values.put(Field.OFTEN_KIND, "NTH");
            values.put(Field.OFTEN, String.valueOf(often.everyNthDay()));
        }
        values.put(Field.HOURS_APART, often.hoursApart() == null ? "" : String.valueOf(often.hoursApart()));
    }

    private static String written(@Nullable Range range) {
        return range == null ? "" : range.toString().replace('–', '-');
    }

    /** @throws Refused naming the first value that cannot be */
    static OwnDose dose(Map<Field, String> values) {
        Source source = source(values);
        return new OwnDose(
                amount(values, START, source, "library.refused.start"),
                amount(values, TARGET, source, "library.refused.target"),
                tempo(get(values, Field.TEMPO)),
                frequency(values, source));
    }

    /** Numbers that nobody published are usual practice, and say so. */
    private static Source source(Map<Field, String> values) {
        String title = get(values, Field.SOURCE_TITLE);
        String url = get(values, Field.SOURCE_URL);
        if (title.isEmpty() && url.isEmpty()) {
            return new Source(List.of(), false);
        }
        if (title.isEmpty() || title.length() > 200 || !Origin.isAddress(url)) {
            throw new Refused("library.refused.citation");
        }
        return new Source(List.of(new Source.Citation(title, url)), true);
    }

    private static @Nullable Amount amount(
            Map<Field, String> values, List<Field> fields, Source source, String incomplete) {
        if (fields.stream().allMatch(field -> get(values, field).isEmpty())) {
            return null;
        }
        Range sets = range(values, fields.get(0));
        try {
            return new Amount(
                    sets == null ? Range.of(0) : sets,
                    range(values, fields.get(1)),
                    range(values, fields.get(2)),
                    range(values, fields.get(3)),
                    range(values, fields.get(4)),
                    range(values, fields.get(5)),
                    null,
                    range(values, fields.get(6)),
                    null,
                    range(values, fields.get(7)),
                    null,
                    source);
        } catch (IllegalArgumentException e) {
            throw new Refused(incomplete);
        }
    }

    static @Nullable Range range(Map<Field, String> values, Field field) {
        String typed = get(values, field).replace('–', '-').replace(" ", "");
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return Range.parse(typed);
        } catch (IllegalArgumentException e) {
            throw new Refused("library.refused.range", get(values, field));
        }
    }

    private static @Nullable Tempo tempo(String typed) {
        try {
            return typed.isEmpty() ? null : Tempo.parse(typed);
        } catch (IllegalArgumentException e) {
            throw new Refused("library.refused.tempo");
        }
    }

    private static @Nullable Frequency frequency(Map<Field, String> values, Source source) {
        Range often = range(values, Field.OFTEN);
        Range apart = range(values, Field.HOURS_APART);
        String kind = get(values, Field.OFTEN_KIND);
        if (kind.isEmpty() && often == null && apart == null) {
            return null;
        }
        if (kind.isEmpty() || often == null) {
            throw new Refused("library.refused.often");
        }
        if ((kind.equals("NTH") && !often.isSingle()) || (apart != null && !apart.isSingle())) {
            throw new Refused("library.refused.often");
        }
        try {
            return new Frequency(
                    kind.equals("DAY") ? often : null,
                    kind.equals("NTH") ? Integer.valueOf(often.from()) : null,
                    kind.equals("WEEK") ? often : null,
                    apart == null ? null : Integer.valueOf(apart.from()),
                    source);
        } catch (IllegalArgumentException e) {
            throw new Refused("library.refused.often");
        }
    }
}
