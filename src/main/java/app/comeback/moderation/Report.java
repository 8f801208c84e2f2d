package app.comeback.moderation;

import app.comeback.access.EmailAddress;
import app.comeback.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reports about a public text.
 *
 * @param item which
 * @param reason what is wrong with it, from the closed list
 * @param words more about it, cleaned like any public text; at most {@value #LONGEST} characters, may be empty
 * @param email where to tell the result; null for nowhere, or for the address of the account
 */
public record Report(
        ItemRef item,
        RejectionReason reason,
        String words,
        @Nullable EmailAddress email) {

    /** The longest words, in characters. */
    public static final int LONGEST = 2_000;

    /**
     * Cleans the words.
     *
     * @throws Refused when they are too long
     */
    public Report {
        words = cleaned(words);
    }

    static String cleaned(String typed) {
        if (typed.isBlank()) {
            return "";
        }
        if (typed.length() > LONGEST) {
            throw new Refused("moderation.refused.words-long", LONGEST);
        }
        return new PublicText(typed).value();
    }
}
