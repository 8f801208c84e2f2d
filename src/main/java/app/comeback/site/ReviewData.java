package app.comeback.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says to machines what the page of reviews says to people: schema.org's {@code AggregateRating} with the same numbers,
 * and the reviews of the page. Nothing at all while too few ratings count.
 */
@Component
class ReviewData {

    private static final String TYPE = "@type";

    private final SiteWords words;

    ReviewData(SiteWords words) {
        this.words = words;
    }

    /** JSON that may stand inside a script element; nothing while the page shows no mean. */
    Optional<String> of(ReviewsPage page) {
        String mean = page.rating().meanForMachines();
        return mean == null ? Optional.empty() : Optional.of(ScriptJson.of(data(page, mean)));
    }

    private Map<String, Object> data(ReviewsPage page, String mean) {
        List<Object> graph = new ArrayList<>();
        Map<String, Object> rating = thing("AggregateRating");
        rating.put("itemReviewed", page.about() == null ? practice() : subject(page.about(), page.aboutPage()));
        rating.put("ratingValue", mean);
        rating.put("bestRating", "5");
        rating.put("worstRating", "1");
        rating.put("ratingCount", page.rating().count());
        rating.put("reviewCount", page.rating().listed());
        graph.add(rating);
        page.cards().forEach(card -> graph.add(review(page, card)));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@graph", graph);
        return data;
    }

    private Map<String, Object> review(ReviewsPage page, ReviewCard card) {
        Map<String, Object> stars = thing("Rating");
        stars.put("ratingValue", Integer.toString(card.stars()));
        stars.put("bestRating", "5");
        stars.put("worstRating", "1");
        Map<String, Object> author = thing("Person");
        author.put("name", card.signedAs());
        Map<String, Object> review = thing("Review");
        review.put("@id", words.address(page.address()) + "#" + card.ref());
        review.put("itemReviewed", subject(card.about().name(), card.about().page()));
        review.put("author", author);
        review.put("datePublished", card.first().date().toString());
        if (card.edited() != null) {
            review.put("dateModified", card.edited().date().toString());
        }
        review.put("reviewRating", stars);
        review.put("reviewBody", card.text());
        return review;
    }

    /** A trainer is a person with a page; a programme is a service. */
    private Map<String, Object> subject(String name, @Nullable String page) {
        Map<String, Object> subject = thing(page == null ? "Service" : "Person");
        subject.put("name", name);
        if (page != null) {
            subject.put("url", words.address(page));
        }
        return subject;
    }

    private Map<String, Object> practice() {
        Map<String, Object> practice = thing("Organization");
        practice.put("name", "Comeback");
        practice.put("url", words.address("/"));
        return practice;
    }

    /** Keeps its order: the page's ETag must be the same after a restart and on every node. */
    private static Map<String, Object> thing(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put(TYPE, type);
        return thing;
    }
}
