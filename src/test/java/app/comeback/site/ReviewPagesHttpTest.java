package app.comeback.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.moderation.RejectionReason;
import app.comeback.people.PublicTrainers;
import app.comeback.reviews.Incentive;
import app.comeback.reviews.PublicReview;
import app.comeback.reviews.PublicReviewPeople;
import app.comeback.reviews.PublicReviewPeople.RatedTrainer;
import app.comeback.reviews.PublicReviews;
import app.comeback.reviews.ReviewReplies;
import app.comeback.shared.Actor;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import app.comeback.testing.TestClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PortalTest
class ReviewPagesHttpTest {

    private static final String ATTACK = "</script><script>alert(1)</script><img src=x onerror=alert(1)> & “quoted”";

    @Autowired
    PublicReviewPeople people;

    @Autowired
    PublicReviews reviews;

    @Autowired
    ReviewPages pages;

    @Autowired
    TrainerPages trainerPages;

    @Autowired
    ReviewCards cards;

    @Autowired
    GuideListPages guides;

    @Autowired
    SiteWords words;

    @Autowired
    PublicTrainers trainers;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    RatedTrainer trainer;
    String path;

    @BeforeEach
    void meet() {
        clock.set(Instant.parse("2026-12-10T12:00:00Z"));
        trainer = people.trainer();
        path = "/reviews?trainer=" + trainer.slug();
    }

    @Test
    void REV_17_every_place_shows_the_same_numbers_and_they_are_those_of_the_rows() {
        people.bulk(trainer.subject(), 1, 2, 3, 11, 28);
        SeenNumbers expected = new SeenNumbers("4.4", 45, 45);
        Document page = http().page(path);
        assertThat(SeenNumbers.onPage(page)).isEqualTo(expected);
        assertThat(SeenNumbers.inData(page)).isEqualTo(expected);
        assertThat(SeenNumbers.onPage(http().page("/trainers/" + trainer.slug())))
                .isEqualTo(expected);
        assertThat(SeenNumbers.inTrainerList(http().page("/trainers"), trainer.slug()))
                .isEqualTo(expected);
        List<Element> rows = SeenNumbers.walk(http(), path);
        assertThat(rows).extracting(Element::id).doesNotHaveDuplicates().hasSize(45);
        assertThat(rows.stream()
                        .mapToInt(row -> Integer.parseInt(row.attr("data-stars")))
                        .sum())
                .isEqualTo(1 + 2 * 2 + 3 * 3 + 11 * 4 + 28 * 5);
        assertThat(page.select(".bars li").eachText())
                .containsExactly(
                        "5 stars 28 (62 %)",
                        "4 stars 11 (24 %)", "3 stars 3 (7 %)", "2 stars 2 (4 %)", "1 star 1 (2 %)");
        assertThat(page.select(".rating").text())
                .contains(
                        "4.4 of 5, the mean of 45 ratings", "All 45 reviews can be read here, and each of them counts");
    }

    @Test
    void REV_18_the_newest_come_first_the_page_says_so_and_leads_on_and_back() {
        people.bulk(trainer.subject(), 0, 0, 0, 0, 45);
        Document first = http().page(path);
        assertThat(first.select("h2").eachText()).contains("Newest first");
        assertThat(first.select("article.review")).hasSize(20).allSatisfy(row -> assertThat(row.id())
                .matches("review-[0-9a-f-]{36}"));
        assertThat(first.select("article time").eachAttr("datetime")).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(first.select("head link[rel=prev], main a[rel=prev]")).isEmpty();
        assertThat(first.select("head link[rel=next]").attr("href"))
                .isEqualTo(first.select("main a[rel=next]").attr("href"))
                .startsWith(path);
        Document second = http().page(first.select("main a[rel=next]").attr("href"));
        Document third = http().page(second.select("main a[rel=next]").attr("href"));
        assertThat(third.select("article.review")).hasSize(5);
        assertThat(third.select("main a[rel=next]")).isEmpty();
        assertThat(third.select("meta[name=robots]").attr("content")).isEqualTo("noindex, follow");
        Document back = http().page(second.select("main a[rel=prev]").attr("href"));
        assertThat(back.select("article.review").eachAttr("id"))
                .isEqualTo(first.select("article.review").eachAttr("id"));
        assertThat(back.select("link[rel=canonical]").attr("href")).endsWith(path);
    }

    @Test
    void REV_15_the_rules_stand_beside_the_reviews_and_each_review_can_be_reported() {
        people.bulk(trainer.subject(), 0, 0, 0, 0, 1);
        Document page = http().page(path);
        assertThat(page.select(".rating a[href=/reviews/policy]")).isNotEmpty();
        Element review = page.select("article.review").getFirst();
        assertThat(review.select("a.report").attr("href")).isEqualTo("/report?item=" + review.id());
        assertThat(review.select("a.report").text()).isEqualTo("Report the review by Sam 0");
    }

    @Test
    void with_fewer_than_five_ratings_there_is_no_mean_anywhere() {
        people.bulk(trainer.subject(), 0, 0, 0, 0, 4);
        SeenNumbers few = new SeenNumbers("", 4, 4);
        Document page = http().page(path);
        assertThat(SeenNumbers.onPage(page)).isEqualTo(few);
        assertThat(page.select(".rating").text()).contains("Not enough ratings for a mean.", "4 count so far");
        assertThat(page.select(".bars, script")).isEmpty();
        assertThat(SeenNumbers.inTrainerList(http().page("/trainers"), trainer.slug()))
                .isEqualTo(few);
        assertThat(http().page("/trainers/" + trainer.slug()).text()).contains("Not enough ratings for a mean.");
    }

    @Test
    void REV_08_what_does_not_count_is_shown_with_its_label_and_the_page_says_how_many_count() {
        Actor moderator = people.moderator();
        people.bulk(trainer.subject(), 0, 0, 0, 0, 5);
        people.publish(moderator, people.write(people.client(), trainer.subject(), 1), 1);
        Actor client = people.client(trainer.actor());
        people.publish(moderator, people.write(client, trainer.subject(), 1, "So so.", Incentive.DISCOUNT), 1);
        Document page = http().page(path);
        SeenNumbers expected = new SeenNumbers("5.0", 5, 7);
        assertThat(SeenNumbers.onPage(page)).isEqualTo(expected);
        assertThat(SeenNumbers.inData(page)).isEqualTo(expected);
        assertThat(SeenNumbers.walk(http(), path)).hasSize(7);
        assertThat(page.select(".rating").text())
                .contains("All 7 reviews can be read here. 5 of them count for the mean");
        assertThat(page.select("article.review").eachText()).anySatisfy(text -> assertThat(text)
                .contains("So so.", "Verified client", "Got a discount", "not part of the mean"));
        assertThat(page.select("article.review").eachText())
                .anySatisfy(text -> assertThat(text).contains("Unverified", "not part of the mean"));
    }

    @Test
    void REV_02_and_REV_11_edits_and_masks_are_told() {
        Actor moderator = people.moderator();
        Actor client = people.client(trainer.actor());
        UUID review = people.write(client, trainer.subject(), 3);
        people.publish(moderator, review, 1);
        clock.advance(Duration.ofDays(2));
        people.edit(client, review, 4, "Ann Other told me.");
        people.redact(moderator, review, 2);
        assertThat(http().page(path).select("article.review").text())
                .contains("10 December 2026 edited on 12 December 2026", "[redacted by moderator: personal data]")
                .contains("A moderator masked some words: personal data.")
                .doesNotContain("Ann");
    }

    @Test
    void REV_07_the_reply_stands_below_its_review_and_can_be_reported_by_itself() {
        people.bulk(trainer.subject(), 0, 0, 0, 0, 2);
        List<PublicReview> shown = reviews.list(trainer.subject(), null, 2).reviews();
        UUID reply = UUID.randomUUID();
        ReviewReplies replies = asked -> Map.of(
                shown.getFirst().id(),
                new ReviewReplies.Reply(reply, "Tom Trainer", "Thank you. " + ATTACK, clock.instant()));
        StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("replies", replies));
        List<ReviewCard> shownCards = new ReviewCards(beans.getBeanProvider(ReviewReplies.class), words)
                .cards(shown, Map.of(trainer.subject(), trainer.slug()), Locale.ENGLISH);
        Document page =
                new Rendering(context).page("site/reviews", Map.of("list", listOf(shownCards), "canonical", "x"));
        Element below = page.select("#review-" + shown.getFirst().id() + " #reply-" + reply)
                .getFirst();
        assertThat(below.select("h4").text()).isEqualTo("Reply by Tom Trainer");
        assertThat(below.select(".review-text").text()).isEqualTo("Thank you. " + ATTACK);
        assertThat(below.select("a.report").attr("href")).isEqualTo("/report?item=reply-" + reply);
        assertThat(page.select(".reply")).hasSize(1);
    }

    private ReviewsPage listOf(List<ReviewCard> shown) {
        RatingCard rating = cards.rating(reviews.figures(trainer.subject()), Locale.ENGLISH);
        return new ReviewsPage(null, null, rating, shown, true, "/reviews", "/reviews", null, null, List.of());
    }

    @Test
    void a_review_has_an_address_that_leads_to_its_place_however_deep_it_stands() {
        people.bulk(trainer.subject(), 0, 0, 0, 0, 45);
        PublicReview deep = reviews.list(
                        trainer.subject(),
                        reviews.list(trainer.subject(), null, 20).older(),
                        20)
                .reviews()
                .getLast();
        HttpResponse<byte[]> answer = http().get("/reviews/" + deep.ref());
        assertThat(answer.statusCode()).isEqualTo(302);
        String place = Http.header(answer, "Location");
        assertThat(place).contains("/reviews?page=").endsWith("#" + deep.ref());
        Document page = http().page(place.substring(place.indexOf("/reviews"), place.indexOf('#')));
        assertThat(page.select("article.review").getFirst().id())
                .isEqualTo(deep.ref().toString());
        assertThat(page.select("main a[rel=prev], main a[rel=next]")).isNotEmpty();
        assertThat(http().get("/reviews/review-" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void words_are_words_on_the_page_and_in_the_data() {
        people.bulk(trainer.subject(), 0, 0, 0, 0, 5);
        UUID review = people.write(people.client(trainer.actor()), trainer.subject(), 5, ATTACK, Incentive.NONE);
        people.publish(people.moderator(), review, 1);
        Document page = http().page(path);
        assertThat(page.select("#review-" + review + " .review-text").text()).isEqualTo(ATTACK);
        assertThat(page.select("main script, main img")).isEmpty();
        assertThat(page.select("script")).hasSize(1);
        assertThat(SeenNumbers.graph(page))
                .filteredOn(thing -> thing.get("@type").asString().equals("Review"))
                .hasSize(6)
                .anySatisfy(
                        thing -> assertThat(thing.get("reviewBody").asString()).isEqualTo(ATTACK));
    }

    @Test
    void a_trainer_without_reviews_has_a_page_that_says_so_and_no_number() {
        Document page = http().page(path);
        assertThat(page.select(".empty").text()).contains("Nobody has written a review of Tom Trainer yet.");
        assertThat(page.select(".rating, script, .bars")).isEmpty();
    }

    @Test
    void the_trainer_page_shows_the_newest_three_and_leads_to_all() {
        people.bulk(trainer.subject(), 0, 0, 0, 0, 9);
        Document page = http().page("/trainers/" + trainer.slug());
        assertThat(page.select("article.review .facts b").eachText()).containsExactly("Sam 0", "Sam 1", "Sam 2");
        assertThat(page.select("a[href=" + path + "]").text()).isEqualTo("Read all 9 reviews");
    }

    @Test
    void trainers_stand_in_the_order_of_the_bayesian_mean_and_the_page_says_so() {
        RatedTrainer one = people.trainer();
        RatedTrainer many = people.trainer();
        RatedTrainer bad = people.trainer();
        people.bulk(one.subject(), 0, 0, 0, 0, 1);
        people.bulk(many.subject(), 0, 0, 0, 30, 70);
        people.bulk(bad.subject(), 9, 0, 0, 0, 0);
        Document page = http().page("/trainers");
        assertThat(page.select(".rows > li h3 a").eachAttr("href"))
                .containsSubsequence(
                        "/trainers/" + many.slug(),
                        "/trainers/" + one.slug(),
                        "/trainers/" + trainer.slug(),
                        "/trainers/" + bad.slug());
        assertThat(page.text()).contains("In the order of their ratings");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trainer=nobody",
                "programme=no-such-one",
                "programme=%27%3B--",
                "page=x",
                "page=AX________________________________",
                "page=__________________________________"
            })
    void an_address_that_names_nothing_is_not_found(String query) {
        assertThat(http().get("/reviews?" + query).statusCode()).isEqualTo(404);
    }

    @Test
    void a_programme_is_filtered_by_its_code() {
        assertThat(http().page("/reviews?programme=hamstring-strain")
                        .select("h1")
                        .text())
                .startsWith("Reviews of ")
                .doesNotContain("hamstring-strain");
    }

    @Test
    void a_page_costs_the_same_number_of_statements_whatever_is_on_it() {
        people.bulk(trainer.subject(), 0, 0, 0, 0, 1);
        int few = statements();
        people.bulk(trainer.subject(), 0, 0, 0, 30, 0);
        assertThat(statements()).isEqualTo(few).isLessThan(15);
    }

    private int statements() {
        return StatementCount.of(() -> assertThat(pages.find(new ReviewsFilter(trainer.slug(), "", ""), Locale.ENGLISH))
                .isPresent());
    }

    @Test
    void REV_20_where_the_law_forbids_it_no_review_and_no_number_is_shown_and_the_pages_say_why() {
        people.bulk(trainer.subject(), 0, 0, 0, 2, 7);
        var closed = people.closed();
        Rendering rendering = new Rendering(context);
        assertThat(new ReviewPages(closed, trainers, cards).areShown()).isFalse();
        Document off = rendering.page("site/reviews-off", Map.of("canonical", "x"));
        assertThat(off.text()).contains("This practice shows no reviews.", "The law of its country");
        TrainerPages without = new TrainerPages(trainers, closed, cards, guides, words);
        Document one = rendering.page(
                "site/trainer",
                Map.of("trainer", without.find(trainer.slug(), Locale.ENGLISH).orElseThrow(), "canonical", "x"));
        Document list =
                rendering.page("site/trainers", Map.of("list", without.list("", Locale.ENGLISH), "canonical", "x"));
        for (Document page : List.of(off, one, list)) {
            assertThat(page.text()).contains("This practice shows no reviews.").doesNotContain("of 5", "★");
            assertThat(page.select(".rating, .review, [data-count], script")).isEmpty();
        }
        assertThat(list.select(".rows > li h3 a").eachText()).isSorted();
        assertThat(closed.list(trainer.subject(), null, 20).reviews()).isEmpty();
        assertThat(closed.figures(trainer.subject()).listed()).isZero();
        assertThat(closed.rated(10)).isEmpty();
    }

    @Test
    void REV_15_the_policy_names_every_clause_its_share_the_formula_and_the_time_for_an_appeal() {
        people.reject(people.moderator(), people.write(people.client(), trainer.subject(), 5), 1, RejectionReason.SPAM);
        Document page = http().page("/reviews/policy");
        assertThat(page.select(".reasons tbody th").eachText())
                .hasSize(RejectionReason.values().length)
                .allSatisfy(clause -> assertThat(clause).startsWith("Clause "));
        assertThat(page.select("#spam td").getFirst().text()).isNotEqualTo("0");
        assertThat(page.select("#spam td").getLast().text()).matches("[0-9.]+%");
        assertThat(page.text())
                .contains("does not see its stars")
                .contains("waits for 72 hours")
                .contains("within 10 days")
                .contains("6 months")
                .contains("700 ratings, 560 of five stars")
                .contains("3,290 ÷ 700 = 4.7")
                .contains(
                        "One rating of five stars gives 4.091. The 700 ratings of the example above, with a mean of 4.7, give 4.69.")
                .doesNotContain("negative reviews are removed");
        assertThat(page.select("h2[id]").eachAttr("id"))
                .contains("verification", "moderation", "reasons", "appeals", "numbers", "order", "incentives", "law");
    }

    private Http http() {
        return new Http(port);
    }
}
