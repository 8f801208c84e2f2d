package app.comeback.responses.ui;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.care.CarePeople;
import app.comeback.guides.PublishedGuides;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.Measure;
import app.comeback.moderation.Moderation;
import app.comeback.moderation.RejectionReason;
import app.comeback.responses.Readers;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ResponsePagesHttpTest {

    @Autowired
    Readers readers;

    @Autowired
    CarePeople people;

    @Autowired
    Moderation moderation;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    Browser browser;
    PublishedGuides.Place guide;
    String form;
    String email;

    @BeforeEach
    void meet() {
        browser = new Browser(port);
        guide = readers.guide(readers.editor());
        form = "/respond?guide=" + guide.slug();
        email = Readers.address();
    }

    @Test
    void a_reader_without_an_account_responds_confirms_and_is_read_by_everybody() {
        Document page = browser.page(form);
        assertThat(page.select("main").text()).contains(guide.title());
        assertThat(page.select("#agrees").hasAttr("checked")).isFalse();

        HttpResponse<String> sent = browser.submit(page, "respond", fields(Readers.WORDS));
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(guidePage().select("article.response")).isEmpty();

        String link = "/response?token=" + readers.token(email);
        HttpResponse<String> opened = browser.get(link);
        assertThat(opened.headers().firstValue("Cache-Control")).hasValue("no-store");
        // Opening alone confirms nothing: mail programs open links by themselves.
        assertThat(waiting()).isEmpty();
        assertThat(browser.submit(Jsoup.parse(opened.body()), "confirm", Map.of())
                        .statusCode())
                .isEqualTo(302);
        assertThat(browser.page(link).select("#state").text()).isEqualTo("A moderator will read it");

        UUID id = waiting().orElseThrow();
        decide(id, Measure.PUBLISH, null, "");
        Element shown = Objects.requireNonNull(guidePage().getElementById("response-" + id));
        assertThat(shown.text()).contains("Kim", Readers.WORDS, "Works for a business concerned");
        assertThat(shown.select("a[href=/report?item=response-" + id + "]")).hasSize(1);
        assertThat(guidePage().select("#part-responses").text()).isEqualTo("Responses (1)");
        assertThat(browser.get("/guides/" + guide.slug()).body()).doesNotContain(email);
        assertThat(browser.page(link).select("#state").text()).isEqualTo("It is public");
    }

    @Test
    void the_page_says_the_same_whether_the_address_is_known_or_not() {
        String known = people.email(people.client());
        assertThat(said(known)).isEqualTo(said(Readers.address())).isNotEmpty();
    }

    private String said(String address) {
        Browser reader = new Browser(port);
        Map<String, String> fields = new HashMap<>(fields(Readers.WORDS));
        fields.put("email", address);
        HttpResponse<String> sent = reader.submit(reader.page(form), "respond", fields);
        return reader.page(sent.headers().firstValue("Location").orElseThrow())
                .select("main")
                .text();
    }

    @Test
    void a_text_of_20000_characters_is_refused_and_everything_typed_is_still_there() {
        String words = "much ".repeat(4_000);
        HttpResponse<String> refused = browser.submit(browser.page(form), "respond", fields(words));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select("#text-problem").text()).contains("5,000", "19,999");
        assertThat(page.expectFirst("#text").wholeText()).isEqualTo(words);
        assertThat(page.select("#text").attr("aria-describedby")).startsWith("text-problem");
        assertThat(page.select("#name").val()).isEqualTo("Kim");
        assertThat(page.select("#email").val()).isEqualTo(email);
        assertThat(page.select("#interest option[selected]").val()).isEqualTo("WORKS_FOR");
        assertThat(readers.mails(email)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', name-problem",
        "name, '\u200B\u202E', name-problem",
        "email, nobody, email-problem",
        "text, '\u200B \u200B', text-problem",
        "agrees, '', agrees-problem"
    })
    void a_missing_field_says_so_beside_itself(String field, String value, String problem) {
        Map<String, String> fields = new HashMap<>(fields(Readers.WORDS));
        fields.put(field, value);
        HttpResponse<String> refused = browser.submit(browser.page(form), "respond", fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#" + problem).text()).isNotBlank();
        assertThat(readers.mails(email)).isZero();
    }

    @Test
    void an_empty_form_says_everything_at_once() {
        HttpResponse<String> refused = browser.submit(
                browser.page(form), "respond", Map.of("text", "", "name", "", "email", "", "interest", "NONE"));
        assertThat(Jsoup.parse(refused.body()).select(".problem").eachAttr("id"))
                .containsExactly("text-problem", "name-problem", "email-problem", "agrees-problem");
    }

    @Test
    void html_and_characters_that_turn_the_line_around_are_words_and_nothing_else() {
        String attack =
                "<script>alert(1)</script> <b>bold</b> \u202Eevil\u202C zero\u200Bwidth [x](javascript:alert(1))";
        browser.submit(browser.page(form), "respond", fields(attack));
        String link = "/response?token=" + readers.token(email);
        assertThat(browser.page(link).expectFirst("#words-typed").wholeText())
                .isEqualTo("<script>alert(1)</script> <b>bold</b> evil zerowidth [x](javascript:alert(1))");
        browser.submit(browser.page(link), "confirm", Map.of());
        UUID id = waiting().orElseThrow();
        decide(id, Measure.PUBLISH, null, "");
        Document page = guidePage();
        Element shown = Objects.requireNonNull(page.getElementById("response-" + id));
        assertThat(shown.select(".response-words").text())
                .startsWith("<script>alert(1)</script>")
                .contains("evil zerowidth");
        assertThat(shown.select("script, b, a[href^=javascript]")).isEmpty();
    }

    @Test
    void REV_05_the_own_page_shows_the_statement_and_takes_the_appeal_and_the_response_back() {
        String token = readers.confirmed(guide.slug(), email, Readers.WORDS);
        String link = "/response?token=" + token;
        UUID id = waiting().orElseThrow();
        decide(id, Measure.REJECT, RejectionReason.OFF_TOPIC, "All of it is about the weather");
        Document page = browser.page(link);
        assertThat(page.select("#state").text()).isEqualTo("It is not published");
        assertThat(page.select(".statement").text())
                .contains(
                        "not published",
                        "off topic",
                        "Clause 9",
                        "All of it is about the weather",
                        "a moderator’s own look",
                        "no machine");

        HttpResponse<String> empty = browser.submit(page, "appeal", Map.of("words", " "));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(empty.body()).select("#words-problem").text()).isNotBlank();
        assertThat(browser.submit(page, "appeal", Map.of("words", "It is about the guide."))
                        .statusCode())
                .isEqualTo(302);
        assertThat(browser.page(link).select("main").text()).contains("It is about the guide.", "Another moderator");

        browser.submit(browser.page(link), "take-back", Map.of());
        Document gone = browser.page(link);
        assertThat(gone.select("#state").text()).isEqualTo("You took it back");
        assertThat(gone.text()).doesNotContain(Readers.WORDS, "Kim");
    }

    @Test
    void taking_back_what_was_never_confirmed_leaves_nothing() {
        browser.submit(browser.page(form), "respond", fields(Readers.WORDS));
        String link = "/response?token=" + readers.token(email);
        HttpResponse<String> done = browser.submit(browser.page(link), "take-back", Map.of());
        assertThat(done.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/response/erased"));
        assertThat(browser.get("/response/erased").statusCode()).isEqualTo(200);
        assertThat(browser.get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void REV_18_the_list_is_newest_first_with_a_link_to_the_next_page_and_the_count_is_its_length() {
        for (int i = 0; i < 21; i++) {
            readers.confirmed(guide.slug(), Readers.address(), "Response number " + i + ", " + UUID.randomUUID());
            decide(waiting().orElseThrow(), Measure.PUBLISH, null, "");
        }
        Document first = browser.page("/guides/" + guide.slug() + "/responses");
        assertThat(first.select("h1").text()).isEqualTo("Responses (21)");
        assertThat(first.select("article.response")).hasSize(20);
        assertThat(first.expectFirst("article.response .response-words").text()).startsWith("Response number 20");
        String next = first.expectFirst("head link[rel=next]").attr("href");
        assertThat(first.select("a[rel=next]").attr("href")).isEqualTo(next);
        Document second = browser.page(next);
        assertThat(second.select("article.response .response-words").text()).startsWith("Response number 0");
        assertThat(second.select("link[rel=next]")).isEmpty();
        assertThat(guidePage().select("article.response")).hasSize(5);
        assertThat(guidePage().select(".responses .actions").text()).contains("Read all 21");
    }

    @Test
    void the_public_list_is_cacheable_and_the_forms_are_not() {
        assertThat(browser.get("/guides/" + guide.slug() + "/responses")
                        .headers()
                        .firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("public"));
        HttpResponse<String> response = browser.get(form);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(browser.get("/robots.txt").body()).contains("Disallow: /respond\n", "Disallow: /response\n");
    }

    @Test
    void an_unknown_guide_and_an_unknown_link_lead_nowhere() {
        assertThat(browser.get("/respond?guide=no-such-guide").statusCode()).isEqualTo(404);
        assertThat(browser.get("/guides/no-such-guide/responses").statusCode()).isEqualTo(404);
        assertThat(browser.get("/guides/" + guide.slug() + "/responses?from=nonsense")
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/response?token=nonsense").statusCode()).isEqualTo(410);
        assertThat(browser.get("/response").statusCode()).isEqualTo(410);
    }

    @Test
    void a_form_from_elsewhere_is_refused() {
        assertThat(browser.post("/respond", fields(Readers.WORDS)).statusCode()).isEqualTo(403);
    }

    private Document guidePage() {
        return browser.page("/guides/" + guide.slug());
    }

    private Map<String, String> fields(String words) {
        return Map.of("text", words, "name", "Kim", "email", email, "interest", "WORKS_FOR", "agrees", "yes");
    }

    private Optional<UUID> waiting() {
        return database.sql("""
                        select p.id from posting p join posting_version v on v.posting = p.id
                        join guide g on g.id = p.about
                        where g.slug = :slug and v.state = 'WAITING'""").param("slug", guide.slug()).query(UUID.class).optional();
    }

    private void decide(UUID id, Measure measure, @Nullable RejectionReason reason, String facts) {
        Actor moderator = people.person("Mo Moderator", Role.MODERATOR);
        as(
                moderator,
                () -> moderation.decide(new Moderation.Decide(
                        UUID.randomUUID(), ItemRef.parse("response-" + id), 1, measure, reason, facts, List.of())));
    }
}
