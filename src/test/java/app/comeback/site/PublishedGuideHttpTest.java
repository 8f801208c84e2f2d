package app.comeback.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.GuideYaml;
import app.comeback.guidecontent.TestGuides;
import app.comeback.guides.GuideId;
import app.comeback.guides.GuidePeople;
import app.comeback.guides.GuideWithdrawals;
import app.comeback.guides.PublishedGuides;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import app.comeback.testing.TestClock;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class PublishedGuideHttpTest {

    private static final int LARGEST_PAGE = 60_000;

    @Autowired
    GuidePeople people;

    @Autowired
    GuideWithdrawals withdrawals;

    @Autowired
    PublishedGuides published;

    @Autowired
    GuidePages pages;

    @Autowired
    GuideListPages lists;

    @Autowired
    TrainerPages trainers;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @Test
    void a_published_guide_carries_its_badge_until_the_review_runs_out() {
        String path = publish(TestGuides.plain(word()));
        HttpResponse<byte[]> signed = http().get(path);
        Document page = http().page(path);

        assertThat(signed.statusCode()).isEqualTo(200);
        assertThat(page.select(".badge-title").text()).contains("Clinically reviewed by a physiotherapist");
        assertThat(page.select(".badge-facts").text()).contains("Robin Physio", "version (1)", "next review due");
        assertThat(structured(page).get("reviewedBy").get("name").asString()).isEqualTo("Robin Physio");

        clock.advance(Duration.ofDays(400));
        HttpResponse<byte[]> later = http().get(path, "If-None-Match", Http.header(signed, "ETag"));
        assertThat(later.statusCode()).isEqualTo(200);
        assertThat(http().page(path).select(".badge-facts")).isEmpty();
        assertThat(http().page(path).select(".badge").text()).contains("run out");
        assertThat(structured(http().page(path)).has("reviewedBy")).isFalse();
        assertThat(structured(http().page(path)).has("lastReviewed")).isFalse();
    }

    @Test
    void the_shipped_guide_with_its_styles_is_small() throws IOException {
        GuideContent shipped;
        try (var yaml = new ClassPathResource("content/hamstring-guide.yaml").getInputStream()) {
            shipped = GuideYaml.read(yaml);
        }
        HttpResponse<byte[]> page = http().get(publish(shipped), "Accept-Encoding", "gzip");
        int bytes = page.body().length;
        for (String sheet :
                Jsoup.parse(Http.text(page)).select("link[rel=stylesheet]").eachAttr("href")) {
            HttpResponse<byte[]> file = http().get(sheet, "Accept-Encoding", "gzip");
            assertThat(Http.header(file, "Content-Encoding")).isEqualTo("gzip");
            bytes += file.body().length;
        }
        System.getLogger("site").log(System.Logger.Level.INFO, "Guide and styles, compressed: " + bytes + " bytes");
        assertThat(bytes).isLessThan(LARGEST_PAGE);
    }

    @Test
    void a_guides_history_lists_day_version_what_changed_and_who_signed() {
        String path = publish(TestGuides.plain(word()));
        Document page = http().page(path + "/history");

        assertThat(page.select("h1").text()).isEqualTo("History");
        assertThat(page.select(".timeline time")).isNotEmpty();
        assertThat(page.select("main").text()).contains("version 1", "Published", "Robin Physio");
    }

    @Test
    void a_withdrawn_guide_answers_gone_with_its_reason_and_keeps_its_history() {
        Actor editor = people.editor();
        GuideId id = people.published(editor, TestGuides.plain(word()));
        String path = path(id);
        Actor second = people.person("Rita Second", Role.MEDICAL_REVIEWER);
        RunAs.actor(editor, () -> withdrawals.withdraw(id, "New evidence speaks against <b>it</b>."));
        RunAs.actor(second, () -> {
            withdrawals.confirm(id);
            return true;
        });

        HttpResponse<byte[]> response = http().get(path);
        assertThat(response.statusCode()).isEqualTo(410);
        assertThat(Http.header(response, "Cache-Control")).isEqualTo("no-cache");
        assertThat(http().page(path).select("main").text()).contains("New evidence speaks against <b>it</b>.");
        assertThat(http().get(path + "/history").statusCode()).isEqualTo(200);
        assertThat(Http.text(http().get("/sitemap.xml"))).doesNotContain(path + "<");
    }

    @Test
    void no_page_asks_the_database_more_often_when_there_is_more_to_show() {
        String slug = slug(people.published(people.editor(), TestGuides.plain(word())));
        RunAs.system(() -> {
            int guide = StatementCount.of(() -> pages.find(slug, Locale.ENGLISH));
            int list = StatementCount.of(() -> lists.page("", 1, Locale.ENGLISH));
            int team = StatementCount.of(() -> trainers.list("", Locale.ENGLISH));
            assertThat(guide).isBetween(1, 12);
            assertThat(list).isBetween(1, 6);

            for (int i = 0; i < 3; i++) {
                people.published(people.editor(), TestGuides.plain(word()));
            }
            assertThat(StatementCount.of(() -> pages.find(slug, Locale.ENGLISH)))
                    .isEqualTo(guide);
            assertThat(StatementCount.of(() -> lists.page("", 1, Locale.ENGLISH)))
                    .isEqualTo(list);
            assertThat(StatementCount.of(() -> trainers.list("", Locale.ENGLISH)))
                    .isEqualTo(team);
        });
    }

    private Http http() {
        return new Http(port);
    }

    private String publish(GuideContent content) {
        return path(people.published(people.editor(), content));
    }

    private String path(GuideId id) {
        return "/guides/" + slug(id);
    }

    private String slug(GuideId id) {
        for (int page = 0; page < 100; page++) {
            for (PublishedGuides.Row row : published.search("", page, 50).rows()) {
                if (row.id().equals(id)) {
                    return row.slug();
                }
            }
        }
        throw new AssertionError("Not published: " + id);
    }

    private static String word() {
        return "Guide " + UUID.randomUUID();
    }

    private static JsonNode structured(Document page) {
        return JsonMapper.shared()
                .readTree(page.expectFirst("script[type=application/ld+json]").data());
    }
}
