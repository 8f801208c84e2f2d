package app.comeback.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.testing.PortalTest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class PublicPagesHttpTest {

    private final Http http;

    PublicPagesHttpTest(@LocalServerPort int port) {
        this.http = new Http(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/guides",
                "/guides?q=knee",
                "/trainers",
                "/reviews",
                "/reviews/policy",
                "/reviews/tally",
                "/stories",
                "/editorial-policy",
                "/credits",
                "/privacy"
            })
    void a_public_page_knows_nobody_and_runs_nothing_inline(String path) {
        HttpResponse<byte[]> response = http.get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(Http.header(response, "Content-Security-Policy"))
                .contains("default-src 'self'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(Http.header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Http.header(response, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        Document page = http.page(path);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).endsWith(" · Comeback");
        assertThat(page.select("[style], style, script:not([type=application/ld+json]), [onclick]"))
                .isEmpty();
        assertThat(page.select("form[method=post], input[name=_csrf]")).isEmpty();
        assertThat(page.text()).doesNotContain("!site.", "??");
    }

    @Test
    void a_page_that_the_reader_has_is_not_sent_again_compressed_or_not() {
        for (String encoding : List.of("gzip", "identity")) {
            HttpResponse<byte[]> first = http.get("/reviews/policy", "Accept-Encoding", encoding);
            String tag = Http.header(first, "ETag");

            assertThat(tag).matches("\"[0-9a-f]{64}(-gzip)?\"");
            assertThat(Http.header(first, "Content-Encoding")).isEqualTo(encoding.equals("gzip") ? "gzip" : "");
            assertThat(Http.header(first, "Cache-Control")).isEqualTo("public, max-age=60, must-revalidate");
            assertThat(first.headers().allValues("Vary")).contains("Accept-Encoding", "Accept-Language");

            HttpResponse<byte[]> again = http.get("/reviews/policy", "Accept-Encoding", encoding, "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(Http.header(again, "ETag")).isEqualTo(tag);
        }
    }

    @Test
    void the_two_encodings_of_a_page_have_two_tags_and_one_text() {
        HttpResponse<byte[]> plain = http.get("/reviews/policy", "Accept-Encoding", "gzip;q=0");
        HttpResponse<byte[]> small = http.get("/reviews/policy", "Accept-Encoding", "br, gzip");

        assertThat(Http.header(plain, "ETag")).isNotEqualTo(Http.header(small, "ETag"));
        assertThat(Http.text(plain)).isEqualTo(Http.text(small));
        assertThat(small.body().length).isLessThan(plain.body().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/guides/no-such-guide", "/guides/no-such-guide/history", "/trainers/nobody"})
    void an_address_that_leads_nowhere_says_so_in_the_look_of_the_site(String path) {
        HttpResponse<byte[]> response = http.get(path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Http.header(response, "Cache-Control")).isEqualTo("no-cache");
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(http.page(path).select("h1").text()).isEqualTo("This page is not here");
        assertThat(http.page(path).select("header.site-header")).hasSize(1);
    }

    @Test
    void style_sheets_may_be_kept_for_a_year_because_their_address_changes_with_them() {
        List<String> sheets =
                http.page("/reviews").select("link[rel=stylesheet]").eachAttr("href");

        assertThat(sheets).hasSize(2).allSatisfy(sheet -> {
            assertThat(sheet).matches("/assets/[a-z]+\\.css\\?v=[0-9a-f]{16}");
            HttpResponse<byte[]> file = http.get(sheet);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(Http.header(file, "Cache-Control"))
                    .contains("max-age=31536000")
                    .contains("immutable");
            assertThat(file.headers().allValues("Set-Cookie")).isEmpty();
        });
    }

    @Test
    void a_reader_with_another_language_gets_english_while_there_is_no_other() {
        HttpResponse<byte[]> response = http.get("/reviews", "Accept-Language", "fr-FR,fr;q=0.9");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(http.page("/reviews").select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void search_engines_find_the_public_pages_and_stay_out_of_the_portal() {
        assertThat(Http.text(http.get("/robots.txt")))
                .contains("Disallow: /login\n", "Disallow: /edit\n", "Sitemap: http")
                .doesNotContain("Disallow: /guides");
        HttpResponse<byte[]> sitemap = http.get("/sitemap.xml");
        assertThat(Http.header(sitemap, "Content-Type")).startsWith("application/xml");
        assertThat(Http.text(sitemap)).contains("/editorial-policy</loc>", "/guides</loc>");
    }

    @Test
    void the_portals_own_requests_to_the_start_address_pass() {
        HttpResponse<byte[]> response = http.get("/?v-r=init&location=");

        assertThat(Http.text(response)).doesNotContain("site-header");
    }

    @Test
    void strange_parameters_do_no_harm() {
        for (String query :
                List.of("page=-1", "page=abc", "page=99999999999", "q=%27%3B--", "q=%00", "q=" + "x".repeat(3000))) {
            HttpResponse<byte[]> response = http.get("/guides?" + query);
            assertThat(response.statusCode()).as(query).isEqualTo(200);
        }
        assertThat(http.page("/guides?q=%3Cscript%3Ealert(1)%3C/script%3E").select("main script"))
                .isEmpty();
    }
}
