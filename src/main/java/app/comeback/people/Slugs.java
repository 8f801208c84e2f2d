package app.comeback.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The last part of a public page's address. */
final class Slugs {

    static final int LENGTH = 60;

    private static final int ROOM_FOR_NUMBER = 5;
    private static final Pattern SYNTAX = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slugs() {}

    static boolean isSlug(String text) {
        return text.length() >= 3
                && text.length() <= LENGTH
                && SYNTAX.matcher(text).matches();
    }

    /** The first free address made of the name: {@code ana-muller}, {@code ana-muller-2}, … */
    static String propose(String name, Predicate<String> taken) {
        String base = fromName(name);
        String proposal = base;
        for (int number = 2; taken.test(proposal); number++) {
            proposal = base + "-" + number;
        }
        return proposal;
    }

    private static String fromName(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LENGTH - ROOM_FOR_NUMBER));
        String slug = cut.replaceAll("^-+|-+$", "");
        return isSlug(slug) ? slug : "practitioner";
    }
}
