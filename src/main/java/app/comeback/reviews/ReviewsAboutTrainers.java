package app.comeback.reviews;

import app.comeback.shared.AccountId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reviews of trainers for those whom they are about: what every reader sees, and nothing else. */
public interface ReviewsAboutTrainers {

    /** The ratings of the signed-in trainer, and how many public reviews there are. */
    Standing standing();

    /**
     * The public reviews of the signed-in trainer, newest first.
     *
     * @param offset from 0
     * @param limit 1 to 100
     */
    List<Row> page(int offset, int limit);

    /** Who is who in a review, for the rules about its reply; never for a screen. Nothing when it is of no trainer. */
    Optional<Facts> facts(UUID review);

    /** Those of the reviews that readers can see. */
    Set<UUID> publicAmong(Collection<UUID> reviews);

    /**
     * How a trainer stands.
     *
     * @param summary of the ratings that count
     * @param listed how many reviews readers can page through
     */
    record Standing(RatingSummary summary, long listed) {}

    /**
     * A review as readers see it.
     *
     * @param review which
     * @param stars 1 to 5
     * @param signedAs the name
     * @param isVerified whether it wears the badge
     * @param words the words, masked where they are
     * @param at when it was first written
     */
    record Row(UUID review, int stars, String signedAs, boolean isVerified, String words, Instant at) {}

    /**
     * Who is who in a review.
     *
     * @param author whose account it was written under
     * @param signedAs the name readers see; empty when it was taken back
     * @param trainer whom it is about
     * @param words what readers see of it; empty when it is not public
     */
    record Facts(AccountId author, String signedAs, AccountId trainer, Optional<String> words) {}
}
