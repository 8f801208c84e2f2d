package app.comeback.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.care.CarePeople;
import app.comeback.reviews.Reviewing;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.training.Phone;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ReportPagesTest {

    private static final String WORDS = "Fine work.\n<script>alert(1)</script> Ask my neighbour Sam.";

    @Autowired
    Reviewing reviewing;

    @Autowired
    CarePeople people;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    Actor author;
    ItemRef item;
    Phone reader;

    @BeforeEach
    void publish() {
        author = people.client();
        item = reviewing.published(
                author, reviewing.trainer(), 4, WORDS, people.person("Mo Moderator", Role.MODERATOR));
        reader = new Phone(port);
    }

    @Test
    void REV_16_the_form_shows_what_is_reported_and_every_reason_in_plain_words() {
        HttpResponse<String> page = reader.get("/report?item=" + item);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        Document document = Jsoup.parse(page.body());
        assertThat(document.select("blockquote").text()).contains("<script>alert(1)</script>", "neighbour Sam");
        assertThat(document.select("blockquote script")).isEmpty();
        assertThat(document.select("figcaption").text()).isEqualTo("Signed A. N.");
        assertThat(document.select("input[name=reason]")).hasSize(RejectionReason.values().length);
        assertThat(page.body())
                .contains("Somebody who follows it could be harmed")
                .doesNotContain("stars");
    }

    @Test
    void REV_16_a_report_without_an_account_is_taken_and_the_same_again_says_so() {
        HttpResponse<String> done = send(Map.of("reason", "PERSONAL_DATA", "words", "A name", "email", ""));
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("Thank you. A moderator will read it.");
        assertThat(send(Map.of("reason", "SPAM", "words", "Again", "email", "")).body())
                .contains("You have reported this");
        assertThat(reports()).isOne();
    }

    @Test
    void every_problem_stands_beside_its_field_and_what_was_typed_stays() {
        HttpResponse<String> again = send(Map.of("words", "x".repeat(2_001), "email", "nobody at home"));
        assertThat(again.statusCode()).isEqualTo(422);
        Document document = Jsoup.parse(again.body());
        assertThat(document.select("#reason-problem").text()).isEqualTo("Choose what is wrong with it.");
        assertThat(document.select("#words-problem").text()).contains("2,000 characters");
        assertThat(document.select("#email-problem").text()).isNotEmpty();
        assertThat(document.select("#words").text()).hasSize(2_001);
        assertThat(document.select("#email").attr("value")).isEqualTo("nobody at home");
        assertThat(document.select("#words").attr("aria-describedby")).contains("words-problem");
        assertThat(reports()).isZero();
    }

    @Test
    void a_chosen_reason_stays_chosen() {
        Document document = Jsoup.parse(
                send(Map.of("reason", "ABUSE", "words", "", "email", "@")).body());
        assertThat(document.select("input[name=reason][checked]").attr("value")).isEqualTo("ABUSE");
    }

    @Test
    void a_flood_from_one_network_is_told_when_to_come_again() {
        for (int i = 0; i < ReportLimit.MOST; i++) {
            send(Map.of("reason", "SPAM", "words", "", "email", i + "@example.org"));
        }
        HttpResponse<String> again = send(Map.of("reason", "SPAM", "words", "My words", "email", ""));
        assertThat(again.statusCode()).isEqualTo(429);
        assertThat(Jsoup.parse(again.body()).select("#problem").text()).contains("20 reports", "minutes");
        assertThat(Jsoup.parse(again.body()).select("#words").text()).isEqualTo("My words");
    }

    @Test
    void whoever_is_signed_in_is_asked_for_no_address() {
        Actor client = people.client();
        reader.signIn(people.email(client));
        Document page = Jsoup.parse(reader.get("/report?item=" + item).body());
        assertThat(page.select("#email")).isEmpty();
        assertThat(page.text()).contains("at the address of your account");
        send(Map.of("reason", "SPAM", "words", ""));
        assertThat(database.sql("select account from report where item = ?")
                        .param(item.id())
                        .query(UUID.class)
                        .single())
                .isEqualTo(client.id().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?item=", "?item=x", "?item=review-7", "?item=review-00000000-0000-0000-0000-000000000000"})
    void a_link_to_nothing_says_so(String query) {
        HttpResponse<String> page = reader.get("/report" + query);
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("There is nothing to report here");
    }

    @Test
    void what_was_taken_back_meanwhile_cannot_be_reported() {
        HttpResponse<String> page = reader.get("/report?item=" + item);
        reviewing.takeBack(author, item);
        assertThat(post(page, Map.of("reason", "SPAM")).statusCode()).isEqualTo(410);
    }

    @Test
    void no_other_site_can_send_a_report() {
        assertThat(reader.form("/report", Map.of("item", item.toString(), "reason", "SPAM"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void search_engines_stay_out() {
        assertThat(reader.get("/robots.txt").body()).contains("Disallow: /report\n", "Disallow: /moderation\n");
        assertThat(reader.get("/report?item=" + item).body()).contains("noindex");
    }

    private HttpResponse<String> send(Map<String, String> fields) {
        return post(reader.get("/report?item=" + item), fields);
    }

    private HttpResponse<String> post(HttpResponse<String> page, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        for (Element hidden : Jsoup.parse(page.body()).select("form#report input[type=hidden]")) {
            all.put(hidden.attr("name"), hidden.attr("value"));
        }
        return reader.form("/report", all);
    }

    private long reports() {
        return database.sql("select count(*) from report where item = ?")
                .param(item.id())
                .query(Long.class)
                .single();
    }
}
