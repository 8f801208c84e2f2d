package app.comeback.exercisefiles;

import java.util.Locale;

/**
 * On which terms a text may be used.
 *
 * @param name its short name, such as {@code CC-BY-SA 4}
 * @param url where its wording is found; empty when the source names none
 */
public record Licence(String name, String url) {

    static final Licence UNLICENSE = new Licence("Unlicense", "https://unlicense.org/");
    static final Licence CC_BY_SA_4 = new Licence("CC-BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/");

    /** Whether it is one of the licences that ask to name the authors. */
    public boolean asksForAttribution() {
        String known = name.toUpperCase(Locale.ROOT);
        return known.contains("BY") || known.contains("ODBL");
    }

    /** Whether what is made from the text has to stay under the same licence. */
    public boolean isShareAlike() {
        String known = name.toUpperCase(Locale.ROOT);
        return known.contains("-SA") || known.contains("ODBL");
    }
}
