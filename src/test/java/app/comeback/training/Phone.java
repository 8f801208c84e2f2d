package app.comeback.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A phone with a browser of its own that speaks to the portal as the player does. */
public final class Phone {

    static final JsonMapper JSON = JsonMapper.shared();

    private final URI base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String address = "2001:db8:" + UUID.randomUUID().toString().substring(0, 4) + ":1::1";

    public Phone(int port) {
        base = URI.create("http://localhost:" + port);
    }

    public Phone signIn(String email) {
        String token = Objects.requireNonNull(Jsoup.parse(get("/login").body()).selectFirst("input[name=_csrf]"))
                .attr("value");
        HttpResponse<String> answer =
                form("/login", Map.of("_csrf", token, "username", email, "password", "a long enough pass phrase 17"));
        if (answer.statusCode() != 302 || location(answer).contains("login")) {
            throw new AssertionError("Not signed in: " + answer.statusCode() + " " + answer.headers());
        }
        return this;
    }

    /** Loses the server's session, as a restart of the portal does. */
    void afterRestart() {
        for (HttpCookie cookie : List.copyOf(cookies.getCookieStore().getCookies())) {
            if (cookie.getName().equals("JSESSIONID")) {
                cookies.getCookieStore().remove(base, cookie);
            }
        }
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(path)).POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> entries(String body) {
        return post("/api/togo/entries", body, "X-Comeback-Togo", "1", "Content-Type", "application/json");
    }

    public HttpResponse<String> form(String path, Map<String, String> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) ->
                body.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return post(path, body.substring(1), "Content-Type", "application/x-www-form-urlencoded");
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.header("X-Forwarded-For", address).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
