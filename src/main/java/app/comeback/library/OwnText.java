package app.comeback.library;

import app.comeback.shared.Refused;
import java.util.List;
import java.util.Locale;

/**
 * What an exercise of the practice says to the person who does it. Plain text: whatever looks like HTML is shown as it
 * was typed. Only the name has to be there; what is empty is still missing.
 *
 * @param name what people call it, 1 to 120 characters
 * @param otherNames further names it is found by, at most 20 of at most 120 characters
 * @param purpose what it is good for, at most 1,000 characters
 * @param position how to begin, at most 1,000 characters
 * @param steps what to do, at most 40 of at most 1,000 characters
 * @param cues what to think of while doing it, at most 20 of at most 500 characters
 * @param mistakes what goes wrong often, at most 20 of at most 500 characters
 * @param stopRule when to stop at once, at most 1,000 characters
 */
public record OwnText(
        String name,
        List<String> otherNames,
        String purpose,
        String position,
        List<String> steps,
        List<String> cues,
        List<String> mistakes,
        String stopRule) {

    /** The longest name, in characters. */
    public static final int NAME_LENGTH = 120;

    /** The longest purpose, position, step and stop rule, in characters. */
    public static final int TEXT_LENGTH = 1_000;

    private static final int LINE_LENGTH = 500;
    private static final int MOST_STEPS = 40;
    private static final int MOST_LINES = 20;

    /** @throws Refused naming the first value that cannot be */
    public OwnText {
        name = clean(name);
        if (name.isEmpty() || name.length() > NAME_LENGTH || name.indexOf('\n') >= 0) {
            throw new Refused("library.refused.name", NAME_LENGTH);
        }
        otherNames = lines(otherNames, "other-names", MOST_LINES, NAME_LENGTH);
        purpose = text(purpose, "purpose");
        position = text(position, "position");
        steps = lines(steps, "steps", MOST_STEPS, TEXT_LENGTH);
        cues = lines(cues, "cues", MOST_LINES, LINE_LENGTH);
        mistakes = lines(mistakes, "mistakes", MOST_LINES, LINE_LENGTH);
        stopRule = text(stopRule, "stop-rule");
    }

    /** Only a name, to begin with. */
    public static OwnText named(String name) {
        return new OwnText(name, List.of(), "", "", List.of(), List.of(), List.of(), "");
    }

    OwnText alsoCalled(List<String> names) {
        return new OwnText(name, names, purpose, position, steps, cues, mistakes, stopRule);
    }

    private static String text(String value, String field) {
        String clean = clean(value);
        if (clean.length() > TEXT_LENGTH) {
            throw new Refused("library.refused.too-long." + field, TEXT_LENGTH, clean.length());
        }
        return clean;
    }

    private static List<String> lines(List<String> values, String field, int most, int length) {
        List<String> clean = values.stream()
                .map(OwnText::clean)
                .filter(line -> !line.isEmpty())
                .toList();
        if (clean.size() > most) {
            throw new Refused("library.refused.too-many." + field, most, clean.size());
        }
        for (String line : clean) {
            if (line.length() > length) {
                throw new Refused("library.refused.too-long." + field, length, line.length());
            }
        }
        return clean;
    }

    /** PostgreSQL keeps no NUL, and nobody sees the other control characters. */
    private static String clean(String value) {
        return value.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n]]", " ")
                .strip();
    }

    /** The name without case, accents and signs: two exercises with the same are probably one. */
    String nameKey() {
        return key(name);
    }

    static String key(String name) {
        String key = Plain.of(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        // A name of signs alone is its own key.
        return key.isEmpty() ? name.toLowerCase(Locale.ROOT) : key;
    }
}
