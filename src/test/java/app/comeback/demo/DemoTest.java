package app.comeback.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.access.AccountSummary;
import app.comeback.access.DemoAccounts;
import app.comeback.guides.GuideDesk;
import app.comeback.guides.GuideFilter;
import app.comeback.guides.GuideRow;
import app.comeback.shared.Actor;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Needs a portal of its own: the demo goes into an empty database only. */
@PortalTest
@TestPropertySource(properties = "comeback.demo=true")
@DirtiesContext
class DemoTest {

    @Autowired
    private DemoLoader loader;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private GuideDesk desk;

    @Autowired
    private StartMessage message;

    @LocalServerPort
    private int port;

    @Test
    void loading_it_again_changes_nothing() {
        List<AccountSummary> before = accounts.list();
        long guides = guides().size();
        assertThat(loader.load()).isFalse();
        assertThat(accounts.list()).isEqualTo(before).hasSize(DemoPerson.values().length);
        assertThat(guides()).hasSize((int) guides);
    }

    @Test
    void the_imported_draft_waits_with_open_findings() {
        assertThat(guides()).anySatisfy(row -> {
            assertThat(row.openErrors()).isPositive();
        });
    }

    @ParameterizedTest
    @EnumSource(DemoPerson.class)
    void everybody_in_it_can_sign_in(DemoPerson person) throws Exception {
        HttpClient browser = browser();
        Element form = Jsoup.parse(get(browser, "/login").body()).expectFirst("form:has(input[type=password])");
        HttpResponse<String> answer = post(
                browser,
                "/login",
                Map.of(
                        "username", person.email(),
                        "password", DemoPerson.PASSWORD,
                        "_csrf", form.select("input[name=_csrf]").val()));
        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("login"));
    }

    @Test
    void the_published_guide_shows_its_badge() throws Exception {
        HttpResponse<String> page = get(browser(), "/guides/hamstring-strain");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(page.body()).text())
                .contains("Coming back from a hamstring strain", "Clinically reviewed by a physiotherapist");
    }

    @Test
    void the_terminal_names_the_address_and_everybody() {
        assertThat(message.text()).contains("http://", DemoPerson.PASSWORD);
        assertThat(message.text())
                .contains(Arrays.stream(DemoPerson.values())
                        .map(DemoPerson::email)
                        .toList());
    }

    private List<GuideRow> guides() {
        return asEditor(() -> desk.list(GuideFilter.ALL, PageRequest.of(0, 50)));
    }

    private <T> T asEditor(Supplier<T> work) {
        AccountSummary editor = accounts.list().stream()
                .filter(person -> person.email().equals(DemoPerson.WRITER.email()))
                .findFirst()
                .orElseThrow();
        return RunAs.actor(new Actor(editor.id(), editor.displayName(), editor.roles()), work);
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private HttpResponse<String> get(HttpClient browser, String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(HttpClient browser, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.send(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
