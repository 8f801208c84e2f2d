package app.comeback.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.moderation.RejectionReason;
import app.comeback.reviews.PublicReviewPeople;
import app.comeback.reviews.PublicReviewPeople.RatedTrainer;
import app.comeback.shared.Actor;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class TallyHttpTest {

    @Autowired
    PublicReviewPeople people;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @Test
    void REV_21_the_page_and_both_files_tell_the_same_numbers() {
        clock.set(Instant.parse("2091-05-10T12:00:00Z"));
        RatedTrainer trainer = people.trainer();
        Actor moderator = people.moderator();
        people.publish(moderator, people.write(people.client(), trainer.subject(), 5), 1);
        people.reject(moderator, people.write(people.client(), trainer.subject(), 4), 1, RejectionReason.SPAM);
        var late = people.write(people.client(), trainer.subject(), 1);
        clock.advance(Duration.ofHours(90));
        people.redact(moderator, late, 1);

        Document page = new Http(port).page("/reviews/tally");
        Map<String, String> json = json();
        Map<String, String> html = html(page);

        assertThat(csv()).isEqualTo(json);
        assertThat(json).containsAllEntriesOf(html);
        assertThat(html)
                .containsEntry("2091-Q2 review received", "3")
                .containsEntry("2091-Q2 review published", "1")
                .containsEntry("2091-Q2 review redacted", "1")
                .containsEntry("2091-Q2 review rejected spam", "1")
                .containsEntry("2091-Q2 review wait-hours-low", "90.0")
                .doesNotContainKey("2091-Q2 review rejected abuse");
        assertThat(json).containsEntry("2091-Q2 review rejected abuse", "0");
        assertThat(json.keySet())
                .filteredOn(key -> key.contains("rejected"))
                .filteredOn(key -> key.startsWith("2091-Q2 review"))
                .hasSize(RejectionReason.values().length);
        assertThat(page.select("h2").getFirst().text()).isEqualTo("April to June 2091 still running");
        assertThat(page.select("[data-figure=received] [data-kind=review]")
                        .getFirst()
                        .text())
                .isEqualTo("3");
    }

    private static Map<String, String> html(Document page) {
        Map<String, String> seen = new TreeMap<>();
        page.select("table[data-quarter]")
                .forEach(table -> table.select("tr[data-figure]").forEach(row -> row.select("td")
                        .forEach(cell -> seen.put(
                                (table.attr("data-quarter") + " " + cell.attr("data-kind") + " "
                                                + row.attr("data-figure") + " " + row.attr("data-reason"))
                                        .strip(),
                                cell.attr("data-value")))));
        return seen;
    }

    private Map<String, String> json() {
        HttpResponse<byte[]> response = new Http(port).get("/reviews/tally.json");
        assertThat(Http.header(response, "Content-Type")).startsWith("application/json");
        Map<String, String> seen = new TreeMap<>();
        for (JsonNode quarter :
                JsonMapper.shared().readTree(Http.text(response)).get("quarters")) {
            for (Map.Entry<String, JsonNode> kind : quarter.get("kinds").properties()) {
                for (JsonNode figure : kind.getValue()) {
                    String reason = figure.has("reason") ? figure.get("reason").asString() : "";
                    JsonNode value = figure.get("value");
                    seen.put(
                            (quarter.get("quarter").asString() + " " + kind.getKey() + " "
                                            + figure.get("figure").asString() + " " + reason)
                                    .strip(),
                            value.isNull() ? "" : value.asString());
                }
            }
        }
        return seen;
    }

    private Map<String, String> csv() {
        HttpResponse<byte[]> response = new Http(port).get("/reviews/tally.csv");
        assertThat(Http.header(response, "Content-Type")).startsWith("text/csv");
        Map<String, String> seen = new TreeMap<>();
        Http.text(response).lines().skip(1).forEach(line -> {
            String[] fields = line.split(",", -1);
            seen.put((fields[0] + " " + fields[4] + " " + fields[5] + " " + fields[6]).strip(), fields[7]);
        });
        return seen;
    }
}
