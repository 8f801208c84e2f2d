package app.comeback.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.guidecontent.GuideContent;
import app.comeback.medicalreview.Badge;
import app.comeback.people.CredentialClass;
import app.comeback.testing.PortalTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class GuideTemplateTest {

    private final Rendering rendering;
    private final BadgeCards cards;
    private final SiteWords words;
    private final StructuredData data;

    GuideTemplateTest(
            @Autowired ApplicationContext context,
            @Autowired BadgeCards cards,
            @Autowired SiteWords words,
            @Autowired StructuredData data) {
        this.rendering = new Rendering(context);
        this.cards = cards;
        this.words = words;
        this.data = data;
    }

    @Test
    void a_guide_shows_all_its_parts_with_the_red_flags_first() {
        Document page = show(Samples.content(), badge(Badge.State.CURRENT));

        assertThat(page.select("h1").eachText()).containsExactly("Coming back from a strain");
        assertThat(page.select("article h2").eachText())
                .containsExactly(
                        "✓ Clinically reviewed by a physiotherapist",
                        "! Stop, and get medical help first, if",
                        "When to get help",
                        "The first days",
                        "How strong is the evidence?",
                        "The path, step by step",
                        "✓ Usually safe",
                        "× Wait with",
                        "Questions",
                        "References",
                        "What this text cannot do");
        assertThat(page.select(".step h3").eachText()).containsExactly("1 First days", "2 Early", "3 Mid", "4 Late");
        assertThat(page.select(".dose").eachText().getFirst()).isEqualTo("Dose: 3 × 20 s, twice a day");
        assertThat(page.text())
                .doesNotContain("!site.")
                .doesNotContain("[general]")
                .doesNotContain("[@");
    }

    @Test
    void every_entry_of_the_contents_and_every_back_link_leads_somewhere() {
        Document page = show(Samples.content(), badge(Badge.State.CURRENT));

        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]")).hasSizeGreaterThan(20).allSatisfy(link -> assertThat(ids)
                .contains(link.attr("href").substring(1)));
    }

    @Test
    void headings_leave_no_level_out() {
        Document page = show(Samples.content(), badge(Badge.State.CURRENT));

        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    @ParameterizedTest
    @EnumSource(Badge.State.class)
    void a_reviewer_is_named_to_machines_only_while_the_badge_is_shown(Badge.State state) {
        Badge badge = badge(state);
        Document page = show(Samples.content(), badge);

        JsonNode json = structured(page);
        assertThat(json.has("reviewedBy")).isEqualTo(badge.isShown());
        assertThat(json.has("lastReviewed")).isEqualTo(badge.isShown());
        assertThat(page.select(".badge-facts").isEmpty()).isEqualTo(!badge.isShown());
        assertThat(page.select(".badge a[href=/guides/sample/history]")).isNotEmpty();
        assertThat(page.select(".badge").text()).doesNotContain("!medicalreview.");
    }

    @Test
    void a_personal_trainer_never_yields_a_medical_or_clinical_badge() {
        Badge badge = new Badge(Badge.State.CURRENT, Samples.signature(CredentialClass.PERSONAL_TRAINER), false);
        Document page = show(Samples.content(), badge);

        assertThat(page.select(".badge-title").text()).contains("Fitness reviewed");
        assertThat(page.select(".badge-title").text().toLowerCase(Locale.ROOT)).doesNotContain("medical", "clinical");
    }

    @Test
    void the_badge_says_what_was_signed_when_and_under_which_registration() {
        String facts = show(Samples.content(), badge(Badge.State.CURRENT))
                .select(".badge-facts")
                .text();

        assertThat(facts)
                .contains("Robin Reviewer, Chartered physiotherapist (Sample Register PH-000001)")
                .contains("Signed for this exact version (7) on 2 September 2026")
                .contains("registration checked 20 August 2026")
                .contains("no conflicts declared")
                .contains("next review due 2 September 2027");
    }

    @Test
    void machines_are_told_nothing_that_a_reader_cannot_see() {
        Document page = show(Samples.content(), badge(Badge.State.CURRENT));
        Element body = page.body();

        List<String> said = new ArrayList<>();
        leaves(structured(page), said);
        assertThat(said).hasSizeGreaterThan(12);
        for (String value : said) {
            boolean visible = body.text().contains(value)
                    || !body.select("time[datetime=" + value + "]").isEmpty()
                    || body.select("a[href]").stream().anyMatch(link -> value.endsWith(link.attr("href")))
                    || page.select("link[rel=canonical]").attr("href").equals(value)
                    || (value.equals("Patient") && body.text().contains("for patients"));
            assertThat(visible).as(value).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[press](javascript:alert(1))",
                "![x](javascript:alert(1))",
                "\"><svg onload=alert(1)>",
                "javascript:alert(1)",
                "<!--<script>",
                "data:text/html,<script>alert(1)</script>"
            })
    void no_field_of_a_guide_can_carry_code(String attack) {
        Document page = show(Samples.everywhere(attack), badge(Badge.State.CURRENT));

        assertThat(page.select("script")).hasSize(1);
        assertThat(structured(page).get("name").asString()).isEqualTo(attack);
        assertThat(page.select("main img, main svg, main iframe, main object, main style"))
                .isEmpty();
        assertThat(page.select("*")).allSatisfy(element -> {
            assertThat(element.attributes()).noneMatch(each -> each.getKey().startsWith("on"));
            assertThat(element.hasAttr("style")).isFalse();
            for (String address : List.of("href", "src", "action")) {
                assertThat(element.attr(address).toLowerCase(Locale.ROOT))
                        .doesNotStartWith("javascript:")
                        .doesNotStartWith("data:");
            }
        });
    }

    private Document show(GuideContent content, Badge badge) {
        GuidePage page = new GuideComposer(words, Locale.ENGLISH, content)
                .page(
                        Samples.guide(content),
                        content.byline(),
                        cards.of(badge, List.of(Samples.trainer()), Locale.ENGLISH),
                        List.of(),
                        List.of(Samples.trainer()),
                        new ResponseList(0, List.of(), null));
        return rendering.page("site/guide", Map.of("guide", page, "data", data.of(page)));
    }

    private static Badge badge(Badge.State state) {
        return state == Badge.State.NONE
                ? Badge.NONE
                : new Badge(state, Samples.signature(CredentialClass.PHYSIOTHERAPIST), false);
    }

    private static JsonNode structured(Document page) {
        return JsonMapper.shared()
                .readTree(page.expectFirst("script[type=application/ld+json]").data());
    }

    private static void leaves(JsonNode node, List<String> into) {
        if (node.isObject()) {
            node.properties().stream()
                    .filter(property -> !property.getKey().startsWith("@"))
                    .forEach(property -> leaves(property.getValue(), into));
        } else if (node.isArray()) {
            node.forEach(each -> leaves(each, into));
        } else {
            into.add(node.asString());
        }
    }
}
