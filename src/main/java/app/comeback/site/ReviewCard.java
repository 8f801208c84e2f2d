package app.comeback.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review as the page shows it.
 *
 * @param ref its name, which is the id of its place on the page
 * @param about who or what is rated
 * @param stars 1 to 5
 * @param text the words, with their masks
 * @param signedAs the name its author chose
 * @param isVerified whether it wears the badge
 * @param labels what else a reader must know about its author, in words
 * @param counts whether it is part of the mean
 * @param first the day of its first version
 * @param edited the day of the shown version; nothing when it is the first
 * @param masked why words are masked, in a sentence; nothing when none are
 * @param reply the subject's public answer; nothing without one
 */
record ReviewCard(
        String ref,
        About about,
        int stars,
        String text,
        String signedAs,
        boolean isVerified,
        List<String> labels,
        boolean counts,
        Day first,
        @Nullable Day edited,
        @Nullable String masked,
        @Nullable ReplyCard reply) {

    /** The stars as a picture, which the page also says in words. */
    public String picture() {
        return "★".repeat(stars) + "☆".repeat(5 - stars);
    }

    /**
     * Who or what is rated.
     *
     * @param name in words
     * @param reviews the address of all reviews about it; nothing when it has no page
     * @param page the address of its own page; nothing when it has none
     */
    record About(
            String name, @Nullable String reviews, @Nullable String page) {}

    /**
     * The subject's answer.
     *
     * @param ref its name, which is the id of its place on the page
     * @param by who answers
     * @param text the words
     * @param on the day
     */
    record ReplyCard(String ref, String by, String text, Day on) {}
}
