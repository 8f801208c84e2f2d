package app.comeback.medicalreview.ui;

import app.comeback.medicalreview.ReviewSubject;
import app.comeback.shared.TextDiff;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One part of a text beside its version that was signed last.
 *
 * @param place the part's name
 * @param heading what a person calls it
 * @param text the new text; empty when the part was removed
 * @param rows both versions, paragraph by paragraph
 * @param isNew whether it was not there before
 * @param isRemoved whether it is not there any more
 */
record ComparedPart(
        String place, String heading, String text, List<TextDiff.Row> rows, boolean isNew, boolean isRemoved) {

    ComparedPart {
        rows = List.copyOf(rows);
    }

    boolean isChanged() {
        return isNew || isRemoved || rows.stream().anyMatch(TextDiff.Row::isChanged);
    }

    /** All parts of the new text in order, then those that were removed. */
    static List<ComparedPart> compare(List<ReviewSubject.Part> before, List<ReviewSubject.Part> after) {
        Map<String, ReviewSubject.Part> old = new LinkedHashMap<>();
        before.forEach(part -> old.put(part.place(), part));
        List<ComparedPart> compared = new ArrayList<>();
        for (ReviewSubject.Part part : after) {
            ReviewSubject.Part was = old.remove(part.place());
            compared.add(new ComparedPart(
                    part.place(),
                    part.heading(),
                    part.text(),
                    TextDiff.rows(was == null ? "" : whole(was, part), whole(part, was)),
                    was == null,
                    false));
        }
        old.values()
                .forEach(part -> compared.add(new ComparedPart(
                        part.place(), part.heading(), "", TextDiff.rows(part.text(), ""), false, true)));
        return compared;
    }

    /** A changed heading is a change too: it is then read as the first paragraph. */
    private static String whole(ReviewSubject.Part part, ReviewSubject.@Nullable Part other) {
        return other == null || other.heading().equals(part.heading())
                ? part.text()
                : part.heading() + "\n\n" + part.text();
    }
}
