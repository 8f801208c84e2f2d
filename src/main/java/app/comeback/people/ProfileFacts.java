package app.comeback.people;

import app.comeback.shared.ConditionCode;
import app.comeback.shared.Refused;
import java.util.Set;

/**
 * What a practitioner says in public.
 *
 * @param slug the last part of the page's address: 3 to 60 lower-case letters, digits and single hyphens
 * @param headline one line, at most 120 characters
 * @param bio plain text, at most 4,000 characters, paragraphs divided by an empty line
 * @param languages spoken, in the person's own words, at most 200 characters
 * @param conditions what the person works with
 * @param published whether the page may be shown; it is, once a credential counts
 */
public record ProfileFacts(
        String slug, String headline, String bio, String languages, Set<ConditionCode> conditions, boolean published) {

    /** The longest headline, in characters. */
    public static final int HEADLINE_LENGTH = 120;

    /** The longest text about the person, in characters. */
    public static final int BIO_LENGTH = 4000;

    /** The longest list of languages, in characters. */
    public static final int LANGUAGES_LENGTH = 200;

    /** @throws Refused naming the first value that cannot be, or that is missing from a published page */
    public ProfileFacts {
        slug = slug.strip();
        headline = text(headline, HEADLINE_LENGTH, "people.refused.headline");
        bio = text(bio.replace("\r\n", "\n"), BIO_LENGTH, "people.refused.bio");
        languages = text(languages, LANGUAGES_LENGTH, "people.refused.languages");
        conditions = Set.copyOf(conditions);
        if (!Slugs.isSlug(slug)) {
            throw new Refused("people.refused.slug", Slugs.LENGTH);
        }
        if (published && (headline.isEmpty() || bio.isEmpty())) {
            throw new Refused("people.refused.empty-page");
        }
    }

    private static String text(String text, int most, String key) {
        String stripped = text.strip();
        if (stripped.length() > most || stripped.indexOf('\0') >= 0) {
            throw new Refused(key, most);
        }
        return stripped;
    }
}
