package app.comeback.site;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The numbers about one trainer as a place shows them.
 *
 * @param mean empty while there is none
 * @param count how many ratings count
 * @param listed how many reviews there are to read
 */
record SeenNumbers(String mean, long count, long listed) {

    static SeenNumbers of(Element place) {
        return new SeenNumbers(
                place.attr("data-mean"),
                Long.parseLong(place.attr("data-count")),
                Long.parseLong(place.attr("data-listed")));
    }

    /** Above the list of reviews, or on the trainer's page; zeros where nothing is shown. */
    static SeenNumbers onPage(Document page) {
        Element rating = page.selectFirst(".rating");
        return rating == null ? new SeenNumbers("", 0, 0) : of(rating);
    }

    static SeenNumbers inTrainerList(Document page, String slug) {
        return of(page.select(".rows > li")
                .select(":has(a[href=/trainers/" + slug + "])")
                .getFirst());
    }

    /** What machines are told; nothing in JSON-LD while there is no mean. */
    static List<JsonNode> graph(Document page) {
        List<JsonNode> things = new ArrayList<>();
        page.select("script[type=application/ld+json]").forEach(script -> JsonMapper.shared()
                .readTree(script.data())
                .get("@graph")
                .forEach(things::add));
        return things;
    }

    static SeenNumbers inData(Document page) {
        JsonNode rating = graph(page).getFirst();
        return new SeenNumbers(
                rating.get("ratingValue").asString(),
                rating.get("ratingCount").asLong(),
                rating.get("reviewCount").asLong());
    }

    /** All reviews that a reader meets who follows “older” to the end. */
    static List<Element> walk(Http http, String path) {
        List<Element> all = new ArrayList<>();
        String next = path;
        while (!next.isEmpty()) {
            Document page = http.page(next);
            all.addAll(page.select("article.review"));
            next = page.select("main a[rel=next]").attr("href");
        }
        return all;
    }
}
