package app.comeback.plans;

import app.comeback.shared.Texts;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Days of a board in few words, such as “Mon and Thu in weeks 2–4”. */
@Component
public class PlaceWords {

    private final Texts texts;

    PlaceWords(Texts texts) {
        this.texts = texts;
    }

    /** The days on which an item of this board is done. */
    public String of(Locale locale, PlanBoard board, PlanItem item) {
        return of(
                locale, BoardDifference.places(board, item.id()), board.weeks().size());
    }

    /**
     * These places.
     *
     * @param weeks how many weeks the board has; days of all of them need no weeks
     */
    String of(Locale locale, SortedSet<Place> places, int weeks) {
        Map<Integer, SortedSet<DayOfWeek>> byWeek = new TreeMap<>();
        places.forEach(place ->
                byWeek.computeIfAbsent(place.week(), week -> new TreeSet<>()).add(place.day()));
        Map<SortedSet<DayOfWeek>, SortedSet<Integer>> byDays = new LinkedHashMap<>();
        byWeek.forEach((week, days) ->
                byDays.computeIfAbsent(days, some -> new TreeSet<>()).add(week));
        List<String> parts = new ArrayList<>();
        byDays.forEach((days, in) -> {
            String names = days(locale, days);
            parts.add(
                    in.size() == weeks
                            ? texts.get(locale, "plans.words.every-week", names)
                            : texts.get(locale, "plans.words.in-weeks", names, in.size(), ranges(in)));
        });
        return String.join("; ", parts);
    }

    private String days(Locale locale, SortedSet<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return texts.get(locale, "plans.words.every-day");
        }
        return list(
                locale,
                days.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .toList());
    }

    private String list(Locale locale, List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : texts.get(
                        locale,
                        "plans.words.and",
                        String.join(", ", words.subList(0, words.size() - 1)),
                        words.getLast());
    }

    private static String ranges(Collection<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        int last = 0;
        for (int number : numbers) {
            if (first == 0) {
                first = number;
            } else if (number != last + 1) {
                ranges.add(range(first, last));
                first = number;
            }
            last = number;
        }
        ranges.add(range(first, last));
        return String.join(", ", ranges);
    }

    private static String range(int first, int last) {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }
}
