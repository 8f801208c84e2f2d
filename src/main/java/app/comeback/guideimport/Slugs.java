package app.comeback.guideimport;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes ids of lower-case letters, digits and hyphens out of headings, each once. */
final class Slugs {

    private static final int LONGEST = 50;

    private final Set<String> taken = new HashSet<>();

    String unique(String heading, String otherwise) {
        String base = of(heading);
        if (base.isEmpty()) {
            base = otherwise;
        }
        String slug = base;
        for (int i = 2; !taken.add(slug); i++) {
            slug = base + "-" + i;
        }
        return slug;
    }

    static String of(String heading) {
        String ascii = Normalizer.normalize(heading, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[’']", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (ascii.length() <= LONGEST) {
            return ascii;
        }
        int cut = ascii.lastIndexOf('-', LONGEST);
        return ascii.substring(0, cut > 10 ? cut : LONGEST);
    }
}
