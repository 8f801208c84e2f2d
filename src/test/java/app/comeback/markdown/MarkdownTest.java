package app.comeback.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static final int LONG = 200_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "![x](javascript:alert(1))",
                "<a href='javascript:alert(1)'>x</a>",
                "[x](//evil.example)",
                "<javascript:alert(1)>",
                "[x](vbscript:msgbox)",
                "<svg/onload=alert(1)>",
                "`<script>`</code><script>alert(1)</script>",
                "[x](https://a.example \"\\\" onmouseover=alert(1)\")",
                "<iframe src=https://evil.example></iframe>",
                "[@one\" onclick=alert(1)]"
            })
    void nothing_runs(String markdown) {
        Document page = Jsoup.parse(html(markdown));
        assertThat(page.select("script, img, iframe, svg, style")).isEmpty();
        for (Element element : page.body().getAllElements()) {
            assertThat(element.attributes().asList())
                    .noneMatch(attribute ->
                            attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on"));
            assertThat(element.attr("href").toLowerCase(Locale.ROOT)).matches("|https?://.*|mailto:.*|#.*|/(?!/).*");
        }
    }

    @Test
    void raw_html_is_shown_and_not_executed() {
        assertThat(Jsoup.parse(html("<b>bold</b>")).text()).contains("<b>bold</b>");
    }

    @Test
    void links_out_are_followed_by_nobody_automatically() {
        assertThat(Jsoup.parse(html("[x](https://example.org/a)"))
                        .expectFirst("a")
                        .attr("rel"))
                .isEqualTo("nofollow noopener");
    }

    @Test
    void headings_in_a_text_start_below_the_pages_own() {
        Document page = Jsoup.parse(html("# a\n\n## b\n\n##### c"));
        assertThat(page.select("h1, h2, h3")).isEmpty();
        assertThat(page.select("h4, h5, h6")).hasSize(3);
    }

    @Test
    void tables_are_tables() {
        assertThat(Jsoup.parse(html("| a | b |\n|---|---|\n| 1 | 2 |")).select("table td"))
                .hasSize(2);
    }

    @Test
    void a_citation_becomes_a_numbered_link_to_its_reference() {
        Element link = Jsoup.parse(html("Loading helps. [@two; @one]")).expectFirst("sup.cite > a");
        assertThat(link.attr("href")).isEqualTo("#ref-two");
        assertThat(link.attr("aria-label")).isEqualTo("Reference 2");
        assertThat(link.text()).isEqualTo("2");
        assertThat(link.id()).isEqualTo("cite-two-1");
    }

    @Test
    void an_unknown_citation_shows_nothing_and_the_general_tag_neither() {
        assertThat(Jsoup.parse(html("Rest. [@nobody] Walk. [general]")).text()).isEqualTo("Rest. Walk.");
    }

    @Test
    void a_text_without_sources_shows_no_citation() {
        assertThat(Jsoup.parse(Markdown.toHtml("**Rest.** [@one]")).text()).isEqualTo("Rest.");
    }

    @Test
    void paragraphs_know_what_they_cite_and_what_introduces_them() {
        assertThat(Markdown.paragraphs("From one paper: [@one]\n\n- Cold helps.\n- Rest. [@two; @one] [general]"))
                .containsExactly(
                        new MarkdownParagraph("From one paper:", List.of("one"), false),
                        new MarkdownParagraph("Cold helps.", List.of("one"), false),
                        new MarkdownParagraph("Rest.", List.of("two", "one"), true));
        assertThat(Markdown.citedKeys("A [@one]. B [@two; @one]. `[@code]`")).containsExactly("one", "two", "one");
    }

    @Test
    void marks_in_code_and_escaped_ones_are_text() {
        Document page = Jsoup.parse(html("`[@one]` and \\[@one] and `[general]` and [@one](https://example.org/)"));
        assertThat(page.select("sup")).isEmpty();
        assertThat(page.text()).contains("[@one] and [@one] and [general]");
    }

    @Test
    void plain_text_has_the_words_and_no_marks() {
        assertThat(Markdown.plainText("**Cold** helps [a bit](https://example.org) [@one].\n\n- one\n- two [general]"))
                .isEqualTo("Cold helps a bit.\n\none\ntwo");
    }

    static List<Map.Entry<String, String>> hostile() {
        return List.of(
                Map.entry("quotes", ">".repeat(LONG)),
                Map.entry("spaced quotes", "> ".repeat(LONG / 2)),
                Map.entry("brackets", "[".repeat(LONG)),
                Map.entry("links", "[a](b".repeat(LONG / 5)),
                Map.entry("pictures", "![[]()".repeat(LONG / 6)),
                Map.entry("stars", "*".repeat(LONG / 2) + "a" + "*".repeat(LONG / 2)),
                Map.entry("open emphasis", "**a *".repeat(LONG / 5)),
                Map.entry("lists", "- ".repeat(LONG / 2)),
                Map.entry("numbers", "1. ".repeat(LONG / 3)),
                Map.entry("tags", "<a ".repeat(LONG / 3)),
                Map.entry("comments", "<!-- ".repeat(LONG / 5)),
                Map.entry("open citations", "[@a; ".repeat(LONG / 5)),
                Map.entry(
                        "wide table", "|a".repeat(2_000) + "|\n" + "|-".repeat(2_000) + "|\n" + "|x\n".repeat(60_000)),
                Map.entry("definitions", "[a]: b\n".repeat(LONG / 7)),
                Map.entry("backticks", "``` `` ` ".repeat(LONG / 9)),
                Map.entry("words", "Load reduces pain [@one]. ".repeat(LONG / 26)));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_text_of_200_000_characters_is_cheap_whatever_it_holds(Map.Entry<String, String> text) {
        html("warm up");
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(2), () -> html(text.getValue()));
    }

    private String html(String markdown) {
        return Markdown.toHtml(markdown, new Numbered(List.of("one", "two")));
    }

    /** Sources in the order of their numbers. */
    private record Numbered(List<String> keys) implements Citations {

        @Override
        public OptionalInt numberOf(String key) {
            int index = keys.indexOf(key);
            return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
        }

        @Override
        public String nextId(String key) {
            return "cite-" + key + "-1";
        }
    }
}
