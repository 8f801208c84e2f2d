package app.comeback.training;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.testing.PortalTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class TogoPageTest {

    private static final Path FOLDER = Path.of("frontend/togo");
    private static final Pattern IMPORT = Pattern.compile("from '(\\.{1,2}/[\\w./-]+)'");
    private static final Pattern WORD =
            Pattern.compile("\\bt\\(\\s*(?:[\\w.]+(?: [<>=]+ \\w+)? \\? )?'([\\w.-]+)'(?: : '([\\w.-]+)')?");
    private static final Pattern FAMILY = Pattern.compile("\\bt\\(`([\\w-]+\\.)\\$");
    private static final Pattern KEY = Pattern.compile("\"togo\\.([\\w.-]+)\":");

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final TogoPageShell shell;

    TogoPageTest(@LocalServerPort int port, @Autowired TogoPageShell shell) {
        this.port = port;
        this.shell = shell;
    }

    @ParameterizedTest
    @CsvSource({
        "/togo/, text/html",
        "/togo/app.js, text/javascript",
        "/togo/screens/start.js, text/javascript",
        "/togo/sw.js, text/javascript",
        "/togo/shell.js, text/javascript",
        "/togo/words.js, text/javascript",
        "/togo/togo.css, text/css",
        "/togo/icon.svg, image/svg+xml",
        "/togo/icon-512.png, image/png",
        "/togo/app.webmanifest, application/manifest+json"
    })
    void everyone_gets_the_player_and_each_start_asks_for_a_newer_one(String path, String type) {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(type);
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void the_page_runs_nothing_inline_and_nothing_from_elsewhere() {
        var page = Jsoup.parse(get("/togo/").body());

        assertThat(page.select("style, [style], script:not([src]), [onclick]")).isEmpty();
        assertThat(page.select("[src^=http], [href^=http]")).isEmpty();
    }

    @Test
    void the_way_back_leads_through_the_sign_in_page() {
        assertThat(header(get("/togo/return"), "Location")).endsWith("/login");
    }

    @Test
    void each_file_that_the_player_loads_is_kept_on_the_phone() {
        Set<String> loaded = new TreeSet<>();
        for (Path file : scripts()) {
            IMPORT.matcher(read(file))
                    .results()
                    .map(match -> file.resolveSibling(match.group(1)).normalize())
                    .forEach(script -> loaded.add("/togo/" + FOLDER.relativize(script)));
        }

        assertThat(shell.files())
                .containsAll(loaded)
                .contains("/togo/", "/togo/app.js", "/togo/togo.css", "/tokens.css")
                .allMatch(file -> get(file).statusCode() == 200);
        assertThat(get("/togo/shell.js").body()).contains(shell.version());
    }

    @Test
    void each_word_the_player_says_exists_and_each_that_exists_is_said() {
        Set<String> words = new TreeSet<>();
        Set<String> families = new TreeSet<>();
        for (Path file : scripts()) {
            WORD.matcher(read(file))
                    .results()
                    .flatMap(match -> Stream.of(match.group(1), match.group(2)))
                    .filter(word -> word != null)
                    .forEach(words::add);
            FAMILY.matcher(read(file)).results().forEach(match -> families.add(match.group(1)));
        }
        List<String> keys = KEY.matcher(get("/togo/words.js").body())
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(keys).hasSizeGreaterThan(100).containsAll(words);
        assertThat(keys)
                .allMatch(key -> words.contains(key) || families.stream().anyMatch(key::startsWith));
    }

    private static List<Path> scripts() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".js")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> get(String path) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
