package app.comeback.guideeditor.ui;

import app.comeback.guidecontent.GuideContent;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Takes one part of a text into another text. */
final class PartChoice {

    private PartChoice() {}

    /** The second text with the part at this place as the first text has it, or without it when that has none. */
    static GuideContent take(String place, GuideContent from, GuideContent into) {
        WorkingCopy result = new WorkingCopy(into);
        WorkingCopy source = new WorkingCopy(from);
        switch (place) {
            case "title" -> result.title = source.title;
            case "summary" -> result.summary = source.summary;
            case "byline" -> result.byline = source.byline;
            case "about" -> {
                result.condition = source.condition;
                result.audience = source.audience;
            }
            case "faq" -> all(source.faq, result.faq);
            case "origin" -> result.origin = source.origin;
            default -> {
                if (place.startsWith("origin:")) {
                    result.origin = source.origin;
                } else {
                    named(place, source, result);
                }
            }
        }
        return result.content();
    }

    private static void named(String place, WorkingCopy source, WorkingCopy result) {
        one(place, source.sections, result.sections, section -> "section:" + section.id());
        one(place, source.callOuts, result.callOuts, box -> "callout:" + box.kind());
        one(place, source.phases, result.phases, phase -> "phase:" + phase.id());
        one(place, source.references, result.references, reference -> "reference:" + reference.key());
    }

    private static <T> void one(String place, List<T> source, List<T> result, Function<T, String> name) {
        int from = index(place, source, name);
        int to = index(place, result, name);
        if (from >= 0 && to >= 0) {
            result.set(to, source.get(from));
        } else if (from >= 0) {
            result.add(Math.min(from, result.size()), source.get(from));
        } else if (to >= 0) {
            result.remove(to);
        }
    }

    private static <T> int index(String place, List<T> list, Function<T, String> name) {
        return IntStream.range(0, list.size())
                .filter(i -> name.apply(list.get(i)).equals(place))
                .findFirst()
                .orElse(-1);
    }

    private static <T> void all(List<T> source, List<T> result) {
        result.clear();
        result.addAll(source);
    }
}
