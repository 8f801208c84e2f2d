package app.comeback.safeguarding;

import java.util.regex.Pattern;

/**
 * Looks for a few plain words that a clinician should read soon (RF-17). It misses most of what matters and finds some
 * that does not, so nothing rests on it: it only asks somebody to read, and never answers, locks or judges.
 */
final class ConcernWords {

    private static final Pattern WORDS = Pattern.compile(
            "\\b(kill(ing)? myself|end my life|suicid\\w*|self[- ]harm\\w*|(hurt|harm|cut)(ting|ing)? myself"
                    + "|anorexi\\w*|bulimi\\w*|mak(e|ing) myself (sick|vomit)"
                    + "|(hits|beats|abuses|threatens) me|abused|raped?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ConcernWords() {}

    static boolean areIn(String text) {
        return WORDS.matcher(text).find();
    }
}
