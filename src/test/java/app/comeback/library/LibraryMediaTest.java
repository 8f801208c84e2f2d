package app.comeback.library;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.care.CarePeople;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.library.LibraryMedia.Attached;
import app.comeback.media.Media;
import app.comeback.media.MediaFiles;
import app.comeback.media.MediaType;
import app.comeback.plans.Clinic;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class LibraryMediaTest {

    @LocalServerPort
    int port;

    @Autowired
    LibraryMedia media;

    @Autowired
    LibraryDesk desk;

    @Autowired
    ExerciseLibrary library;

    @Autowired
    CarePeople people;

    @Autowired
    Clinic clinic;

    @Autowired
    JdbcClient jdbc;

    Actor trainer;
    Actor physio;
    ExerciseId id;

    @BeforeEach
    void meet() {
        trainer = people.trainer();
        physio = people.physio();
        String name = LibraryFixture.unique("Filmed raise");
        id = as(trainer, () -> desk.add(UUID.randomUUID(), OwnText.named(name)));
        as(trainer, () -> desk.save(id, 1, LibraryFixture.whole(name)));
        as(physio, () -> desk.release(id, 2));
    }

    @AfterEach
    void withdraw() {
        as(trainer, () -> desk.withdraw(id, "The test is over", desk.open(id).runningPlans()));
    }

    @Test
    void a_picture_is_attached_once_and_becomes_the_picture_of_the_exercise() {
        UUID command = UUID.randomUUID();
        attach(command, MediaFiles.photo());
        attach(command, MediaFiles.photo());

        List<Attached> files = as(trainer, () -> media.of(id));
        assertThat(files).singleElement().satisfies(file -> {
            assertThat(file.file().type()).isEqualTo(MediaType.JPEG);
            assertThat(as(trainer, () -> library.pictureAddress(id)))
                    .isEqualTo(file.file().address());
        });
        as(trainer, () -> media.remove(files.getFirst().id()));
        assertThat(as(trainer, () -> media.of(id))).isEmpty();
        assertThat(as(trainer, () -> library.pictureAddress(id))).isEqualTo("/exercises/no-picture.svg");
    }

    @Test
    void html_that_is_called_a_picture_is_refused() {
        assertThatThrownBy(() -> attach(
                        UUID.randomUUID(), "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("media.refused.type");
        assertThat(as(trainer, () -> media.of(id))).isEmpty();
    }

    @Test
    void a_file_needs_a_description() {
        assertThatThrownBy(() -> as(
                        trainer,
                        () -> media.attach(UUID.randomUUID(), id, " ", new ByteArrayInputStream(MediaFiles.photo()))))
                .hasMessageStartingWith("library.refused.alt");
    }

    @Test
    void more_than_two_hundred_megabytes_are_refused() {
        assertThatThrownBy(() -> as(
                        trainer, () -> media.attach(UUID.randomUUID(), id, "Endless", new Endless(Media.MOST_BYTES))))
                .hasMessageStartingWith("media.refused.large");
    }

    @Test
    void a_practitioner_reads_a_range_of_a_film_with_headers_that_keep_it_in_its_place() throws Exception {
        byte[] film = MediaFiles.mp4(5_000);
        attach(UUID.randomUUID(), film);
        HttpClient browser = signIn(trainer);

        HttpResponse<byte[]> whole = get(browser, address());
        HttpResponse<byte[]> part = get(browser, address(), "Range", "bytes=1000-1999");

        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).isEqualTo(film);
        assertThat(header(whole, "Content-Type")).isEqualTo("video/mp4");
        assertThat(header(whole, "Accept-Ranges")).isEqualTo("bytes");
        assertThat(header(whole, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(whole, "Cache-Control")).contains("private").doesNotContain("public");
        assertThat(header(whole, "Content-Disposition")).startsWith("inline");
        assertThat(header(whole, "Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(film, 1_000, 2_000));
        assertThat(header(part, "Content-Range")).isEqualTo("bytes 1000-1999/" + film.length);
        assertThat(get(browser, address(), "Range", "bytes=999999-").statusCode())
                .isEqualTo(416);
    }

    @Test
    void a_client_whose_plan_holds_the_exercise_sees_it_and_no_other_client_does() throws Exception {
        attach(UUID.randomUUID(), MediaFiles.picture("png", 30, 30, Color.BLUE));
        Actor client = clinic.client(1, physio);
        clinic.plan(client, physio, id.value());
        Actor other = clinic.client(1, physio);
        clinic.plan(other, physio);

        assertThat(get(signIn(client), address()).statusCode()).isEqualTo(200);
        assertThat(get(signIn(other), address()).statusCode()).isEqualTo(404);
        assertThat(as(client, () -> media.of(id))).hasSize(1);
        assertThat(as(other, () -> media.of(id))).isEmpty();
        assertThat(as(client, () -> library.pictureAddress(id))).startsWith("/media/");
        assertThat(as(other, () -> library.pictureAddress(id))).isEqualTo("/exercises/no-picture.svg");
    }

    @Test
    void visitors_and_those_who_take_no_care_of_clients_get_nothing() throws Exception {
        attach(UUID.randomUUID(), MediaFiles.webp());

        assertThat(get(HttpClient.newHttpClient(), address()).statusCode()).isNotEqualTo(200);
        assertThat(get(signIn(people.person("Ed Editor", Role.EDITOR)), address())
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(signIn(trainer), "/media/" + "0".repeat(64)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_file_that_was_taken_off_is_served_to_nobody() throws Exception {
        attach(UUID.randomUUID(), MediaFiles.picture("png", 31, 17, Color.GREEN));
        String address = address();
        as(trainer, () -> media.remove(media.of(id).getFirst().id()));

        assertThat(get(signIn(trainer), address).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLIENT", "MEDICAL_REVIEWER", "MODERATOR", "EDITOR", "ADMIN"})
    void nobody_but_a_practitioner_adds_files(Role role) {
        Actor other = people.person("Other", role);

        assertThatThrownBy(() -> as(
                        other,
                        () -> media.attach(
                                UUID.randomUUID(), id, "Mine", new ByteArrayInputStream(MediaFiles.photo()))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void attach(UUID command, byte[] content) {
        as(trainer, () -> media.attach(command, id, "Somebody rises", new ByteArrayInputStream(content)));
    }

    private String address() {
        return as(trainer, () -> media.of(id)).getFirst().file().address();
    }

    private HttpClient signIn(Actor person) throws IOException, InterruptedException {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String email = jdbc.sql("select email from account where id = :id")
                .param("id", person.id().value())
                .query(String.class)
                .single();
        String page = new String(get(browser, "/login").body(), StandardCharsets.UTF_8);
        String token = Objects.requireNonNull(Jsoup.parse(page).selectFirst("input[name=_csrf]"))
                .attr("value");
        String form = "_csrf=" + encoded(token) + "&username=" + encoded(email) + "&password="
                + encoded("a long enough pass phrase 17");
        HttpResponse<Void> answer = browser.send(
                HttpRequest.newBuilder(at("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header(
                                "X-Forwarded-For",
                                "2001:db8:" + UUID.randomUUID().toString().substring(0, 4) + ":7::1")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(302);
        return browser;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(HttpClient browser, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        return browser.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** A film that does not end before the limit. */
    private static final class Endless extends InputStream {

        private final long length;
        private long sent;

        Endless(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            return sent++ > length ? -1 : 0;
        }

        @Override
        public int read(byte[] into, int offset, int count) {
            if (sent > length) {
                return -1;
            }
            sent += count;
            return count;
        }
    }
}
