package app.comeback.reviews;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
class PublicReviewsService implements PublicReviews {

    private final PublicReviewRows rows;
    private final Connections people;
    private final ReviewSettings settings;

    PublicReviewsService(PublicReviewRows rows, Connections people, ReviewSettings settings) {
        this.rows = rows;
        this.people = people;
        this.settings = settings;
    }

    @Override
    public boolean areShown() {
        return settings.testimonials();
    }

    @Override
    public Page list(@Nullable Subject subject, @Nullable PagePlace from, int most) {
        if (!areShown()) {
            return new Page(List.of(), null, null);
        }
        int size = Math.clamp(most, 1, SIZE);
        return from != null && from.way() == PagePlace.Way.NEWER
                ? newer(subject, from, size)
                : older(subject, from, size);
    }

    private Page older(@Nullable Subject subject, @Nullable PagePlace from, int size) {
        // One more than is shown tells whether there is another page.
        List<PublicReview> found = rows.older(subject, from, size + 1);
        List<PublicReview> shown = found.subList(0, Math.min(size, found.size()));
        PagePlace before = from != null && !shown.isEmpty() ? PagePlace.newerThan(shown.getFirst()) : null;
        return new Page(
                named(shown),
                before != null && !rows.newer(subject, before, 1).isEmpty() ? before : null,
                found.size() > size ? PagePlace.olderThan(shown.getLast()) : null);
    }

    /** A page before that is not full any more is the first one. */
    private Page newer(@Nullable Subject subject, PagePlace from, int size) {
        List<PublicReview> found = rows.newer(subject, from, size + 1);
        if (found.size() <= size) {
            return older(subject, null, size);
        }
        List<PublicReview> shown = found.subList(0, size).reversed();
        return new Page(named(shown), PagePlace.newerThan(shown.getFirst()), PagePlace.olderThan(shown.getLast()));
    }

    private List<PublicReview> named(List<PublicReview> reviews) {
        Map<Subject, String> names =
                people.namesOf(reviews.stream().map(PublicReview::subject).toList());
        return reviews.stream()
                .map(review -> review.about(names.getOrDefault(review.subject(), "")))
                .toList();
    }

    @Override
    public Optional<PagePlace> placeOf(UUID review) {
        return areShown() ? rows.find(review).map(PagePlace::at) : Optional.empty();
    }

    @Override
    public ReviewFigures figures(@Nullable Subject subject) {
        if (!areShown()) {
            return ReviewFigures.NONE;
        }
        return subject == null ? rows.all() : rows.figures(List.of(subject)).getOrDefault(subject, ReviewFigures.NONE);
    }

    @Override
    public Map<Subject, ReviewFigures> figures(Collection<Subject> subjects) {
        Map<Subject, ReviewFigures> found = areShown() && !subjects.isEmpty() ? rows.figures(subjects) : Map.of();
        return subjects.stream()
                .distinct()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), subject -> found.getOrDefault(subject, ReviewFigures.NONE)));
    }

    @Override
    public Optional<String> name(Subject subject) {
        return people.nameOf(subject);
    }

    @Override
    public List<Rated> rated(int most) {
        Map<Subject, ReviewFigures> found = areShown() ? rows.listed(most) : Map.of();
        Map<Subject, String> names = people.namesOf(found.keySet());
        return found.entrySet().stream()
                .map(entry -> new Rated(entry.getKey(), names.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .sorted(Comparator.comparing(Rated::name)
                        .thenComparing(rated -> rated.subject().key()))
                .toList();
    }
}
