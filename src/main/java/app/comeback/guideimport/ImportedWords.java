package app.comeback.guideimport;

import java.util.regex.Pattern;

/** Cleans imported words of what cannot be seen. */
final class ImportedWords {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200b-\\u200f\\u2060\\ufeff\\u00ad\\p{Cntrl}&&[^\\n\\t]]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");

    private ImportedWords() {}

    static String clean(String words) {
        return BLANKS.matcher(INVISIBLE.matcher(words).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
