package app.comeback.guidecontent;

import app.comeback.guidecontent.GuideContent.CallOut;
import app.comeback.guidecontent.GuideContent.Exercise;
import app.comeback.guidecontent.GuideContent.Phase;
import app.comeback.guidecontent.GuideContent.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A guide's whole readable text, part by part. Places are {@code title}, {@code summary}, {@code about},
 * {@code section:<id>}, {@code callout:<KIND>}, {@code phase:<id>}, {@code phase:<id>/exercise:<n>}, {@code faq:<n>}
 * and {@code reference:<key>}, with n from 1; a finding may also stand at {@code guide} (something is missing in the
 * whole) or {@code origin:line:<n>}.
 */
public final class GuideParts {

    private GuideParts() {}

    /**
     * A piece that a person can read and point at.
     *
     * @param place names it, as above
     * @param heading its heading, as the person reads it
     * @param text its words in Markdown
     */
    public record Part(String place, String heading, String text) {}

    /** All parts in reading order, red flags first; together they hold every clinical field. */
    public static List<Part> of(GuideContent guide) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Places.TITLE, "Title", guide.title()));
        parts.add(new Part(Places.SUMMARY, "Summary", guide.summary()));
        parts.add(
                new Part(Places.ABOUT, "Condition and readers", guide.condition() + ", " + audience(guide.audience())));
        Map<String, String> doses = doses(guide);
        for (Places.Text text : Places.texts(guide)) {
            String dose = doses.getOrDefault(text.place(), "");
            String body = Stream.of(dose, text.markdown())
                    .filter(piece -> !piece.isBlank())
                    .collect(Collectors.joining("\n\n"));
            parts.add(new Part(text.place(), text.heading(), body));
        }
        List<String> places = Places.references(guide);
        for (int i = 0; i < places.size(); i++) {
            Reference reference = guide.references().get(i);
            parts.add(new Part(places.get(i), reference.key(), PartText.of(reference)));
        }
        return List.copyOf(parts);
    }

    /** Whether it holds exercises or red flags, which shortens the review period to 12 months (GOV-04). */
    public static boolean isSafetyCritical(GuideContent guide) {
        return guide.phases().stream().anyMatch(phase -> !phase.exercises().isEmpty())
                || guide.callOuts().stream().anyMatch(box -> box.kind() == CallOut.Kind.RED_FLAGS);
    }

    private static String audience(GuideContent.Audience audience) {
        return switch (audience) {
            case CLIENTS -> "for clients";
            case PROFESSIONALS -> "for professionals";
        };
    }

    private static Map<String, String> doses(GuideContent guide) {
        Map<String, String> doses = new HashMap<>();
        for (Phase phase : guide.phases()) {
            List<Exercise> exercises = phase.exercises();
            for (int i = 0; i < exercises.size(); i++) {
                doses.putIfAbsent(
                        Places.exercise(Places.phase(phase), i + 1),
                        exercises.get(i).dose());
            }
        }
        return doses;
    }
}
