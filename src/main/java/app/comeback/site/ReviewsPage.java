package app.comeback.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list of reviews.
 *
 * @param about who or what they are about; nothing for all
 * @param aboutPage the address of its own page; nothing when it has none
 * @param rating the figures of all that can be paged through here
 * @param cards the reviews of this page
 * @param isFirst whether it is the first page
 * @param address its own address
 * @param first the address of the first page
 * @param newer the address of the page before; nothing on the first
 * @param older the address of the page after; nothing on the last
 * @param choices whom and what a reader can choose
 */
record ReviewsPage(
        @Nullable String about,
        @Nullable String aboutPage,
        RatingCard rating,
        List<ReviewCard> cards,
        boolean isFirst,
        String address,
        String first,
        @Nullable String newer,
        @Nullable String older,
        List<Choice> choices) {

    /**
     * A subject with public reviews.
     *
     * @param name in words
     * @param address of the reviews about it
     * @param isChosen whether this is its page
     * @param rating its figures
     */
    record Choice(String name, String address, boolean isChosen, RatingCard rating) {}
}
