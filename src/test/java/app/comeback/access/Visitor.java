package app.comeback.access;

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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Someone with a browser of their own, without JavaScript, who does not follow redirects by themselves. */
final class Visitor {

    private final URI base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String address = "192.0.2.1";
    private String scheme = "http";

    Visitor(int port) {
        this.base = URI.create("http://localhost:" + port);
    }

    Visitor from(String networkAddress) {
        address = networkAddress;
        return this;
    }

    /** As if a proxy in front of the portal spoke https with the browser. */
    void overHttps() {
        scheme = "https";
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET());
    }

    /** Opens the page, fills its form with this action, and sends it with the hidden fields that it carries. */
    HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        Element form = Jsoup.parse(get(page).body()).selectFirst("form[action=" + action + "]");
        if (form == null) {
            throw new IllegalStateException("No form to " + action + " on " + page);
        }
        Map<String, String> all = new LinkedHashMap<>();
        form.select("input[type=hidden]").forEach(hidden -> all.put(hidden.attr("name"), hidden.attr("value")));
        all.putAll(fields);
        return post(action, all);
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> signIn(String email, String password) {
        return submit("/login", "/login", Map.of("username", email, "password", password));
    }

    /** The sign-in page sends those away who do not need it. */
    boolean isSignedIn() {
        return get("/login").statusCode() == 302;
    }

    Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    void setCookie(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setDomain("localhost.local");
        cookie.setVersion(0);
        cookies.getCookieStore().add(base, cookie);
    }

    void lose(String cookieName) {
        cookie(cookieName).ifPresent(cookie -> cookies.getCookieStore().remove(base, cookie));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(
                    request.header("X-Forwarded-For", address)
                            .header("X-Forwarded-Proto", scheme)
                            .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/145.0")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
