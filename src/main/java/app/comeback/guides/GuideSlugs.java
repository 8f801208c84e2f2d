package app.comeback.guides;

import app.comeback.shared.Refused;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives each guide its own last part of an address. */
@Component
class GuideSlugs {

    private static final Pattern SYNTAX = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MAX_LENGTH = 70;

    private final GuideRepository guides;

    GuideSlugs(GuideRepository guides) {
        this.guides = guides;
    }

    /** The wished one when it is free, else one made from the title. */
    String choose(@Nullable String wished, String title) {
        if (wished == null) {
            return free(fromTitle(title));
        }
        if (wished.length() > MAX_LENGTH || !SYNTAX.matcher(wished).matches()) {
            throw new Refused("guides.refused.slug-syntax", MAX_LENGTH);
        }
        if (guides.existsBySlug(wished)) {
            throw new Refused("guides.refused.slug-taken", wished);
        }
        return wished;
    }

    private String free(String slug) {
        String candidate = slug;
        for (int i = 2; guides.existsBySlug(candidate); i++) {
            candidate = slug + "-" + i;
        }
        return candidate;
    }

    static String fromTitle(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        if (plain.length() > MAX_LENGTH) {
            plain = plain.substring(0, MAX_LENGTH);
        }
        plain = plain.replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "guide" : plain;
    }
}
