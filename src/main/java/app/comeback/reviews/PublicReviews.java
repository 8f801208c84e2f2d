package app.comeback.reviews;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may read of the reviews. Whoever turns all pages of a list meets as many reviews as its figures say are
 * listed, and those that count among them give its mean.
 */
public interface PublicReviews {

    /** How many stand on one page. */
    int SIZE = 20;

    /**
     * Whether reviews may be shown here at all (REV-20). While they may not, every list is empty, every figure is
     * {@link ReviewFigures#NONE}, and pages say why.
     */
    boolean areShown();

    /**
     * One page, newest first.
     *
     * @param subject only about this one; null for all
     * @param from where the page begins; null for the first page
     * @param most how many reviews, 1 to {@value #SIZE}
     */
    Page list(@Nullable Subject subject, @Nullable PagePlace from, int most);

    /** The page of the list of all that begins with this review; nothing when it is not public. */
    Optional<PagePlace> placeOf(UUID review);

    /**
     * The figures of one subject.
     *
     * @param subject which; null for all subjects together
     */
    ReviewFigures figures(@Nullable Subject subject);

    /** The figures of several subjects, read at once; every one is in the answer. */
    Map<Subject, ReviewFigures> figures(Collection<Subject> subjects);

    /** What a subject is called; nothing when there is nobody and nothing like that. */
    Optional<String> name(Subject subject);

    /** Those about whom or which there is something to read, by name; at most {@code most}. */
    List<Rated> rated(int most);

    /**
     * One page of a list.
     *
     * @param reviews newest first
     * @param newer the page before; null on the first
     * @param older the page after; null on the last
     */
    record Page(
            List<PublicReview> reviews,
            @Nullable PagePlace newer,
            @Nullable PagePlace older) {
        public Page {
            reviews = List.copyOf(reviews);
        }
    }

    /**
     * Somebody or something with public reviews.
     *
     * @param subject who or what
     * @param name in words
     * @param figures never without a listed review
     */
    record Rated(Subject subject, String name, ReviewFigures figures) {}
}
