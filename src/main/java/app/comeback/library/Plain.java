package app.comeback.library;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as the search compares them: lower case, without accents. */
final class Plain {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 100;

    private Plain() {}

    static String of(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** The words that somebody looks for; the first eight of the first hundred characters count. */
    static List<String> words(String text) {
        String plain = of(text.substring(0, Math.min(text.length(), LONGEST)));
        return Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }
}
