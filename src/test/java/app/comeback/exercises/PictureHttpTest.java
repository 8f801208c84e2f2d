package app.comeback.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.testing.PortalTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class PictureHttpTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ExerciseId BRIDGE = new ExerciseId("HX05");

    @LocalServerPort
    int port;

    @Autowired
    Catalogue catalogue;

    @Test
    void a_visitor_gets_a_picture_that_may_be_kept_and_can_do_nothing() throws Exception {
        Drawing picture = Objects.requireNonNull(catalogue.pictures().get(BRIDGE));

        HttpResponse<String> answer = get(picture.address(BRIDGE));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(picture.svg());
        assertThat(header(answer, "Content-Type")).startsWith("image/svg+xml");
        assertThat(header(answer, "Cache-Control")).contains("max-age=31536000", "public", "immutable");
        assertThat(header(answer, "Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; sandbox");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void an_unchanged_picture_is_not_sent_again() throws Exception {
        String tag = header(get("/exercises/HX05.svg"), "ETag");

        assertThat(get("/exercises/HX05.svg", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/exercises/HX05.svg", "/exercises/HX05.svg?v=old"})
    void an_address_without_the_right_version_is_not_kept(String address) throws Exception {
        HttpResponse<String> answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/exercises/HX99.svg", "/exercises/hx05.svg", "/exercises/HX05x.svg"})
    void there_is_no_other_picture(String address) throws Exception {
        assertThat(get(address).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
