package app.comeback.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.shared.PortalProperties;
import app.comeback.shared.StartRefused;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The same for every store. */
class MediaStoreTest {

    private static final String HASH = "ab".repeat(32);
    private static final String OTHER = "cd".repeat(32);

    static TestBucket bucket;

    @TempDir
    Path folder;

    enum Kind {
        FOLDER,
        S3
    }

    @BeforeAll
    static void open() {
        bucket = new TestBucket();
    }

    @AfterAll
    static void close() {
        bucket.close();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_put_is_read_from_any_byte_on(Kind kind) throws IOException {
        MediaStore store = store(kind);
        byte[] content = new byte[300_000];
        new Random(7).nextBytes(content);
        store.put(HASH, file(content));

        for (int from : new int[] {0, 1, 65_536, content.length - 1}) {
            try (InputStream in = store.read(HASH, from)) {
                assertThat(in.readAllBytes()).isEqualTo(java.util.Arrays.copyOfRange(content, from, content.length));
            }
        }
        store.delete(HASH);
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_is_there_stays_as_it_is(Kind kind) throws IOException {
        MediaStore store = store(kind);
        store.put(HASH, file(text("first")));
        store.put(HASH, file(text("second")));

        assertThat(read(store, HASH)).isEqualTo("first");
        store.delete(HASH);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_there_cannot_be_read_and_is_deleted_without_a_word(Kind kind) throws IOException {
        MediaStore store = store(kind);
        assertThatThrownBy(() -> read(store, OTHER)).isInstanceOf(IOException.class);
        store.delete(OTHER);
        store.put(OTHER, file(text("there")));
        store.delete(OTHER);
        assertThatThrownBy(() -> read(store, OTHER)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_player_that_leaves_early_holds_nothing_open(Kind kind) throws IOException {
        MediaStore store = store(kind);
        store.put(HASH, file(new byte[2_000_000]));
        for (int time = 0; time < 60; time++) {
            try (InputStream in = store.read(HASH, 10)) {
                assertThat(in.read()).isZero();
            }
        }
        store.delete(HASH);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_but_a_hash_is_a_name(Kind kind) {
        MediaStore store = store(kind);
        assertThatThrownBy(() -> store.read("../secret", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.delete("")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void it_says_that_it_can_be_used(Kind kind) throws IOException {
        store(kind).check();
    }

    @Test
    void a_wrong_secret_a_missing_bucket_and_a_store_that_is_away_are_trouble_with_the_store() throws IOException {
        Path file = file(text("x"));
        for (S3Properties settings : new S3Properties[] {
            bucket.settings("a wrong secret"),
            new S3Properties(
                    bucket.endpoint(), "eu-north-1", "nowhere", TestBucket.ACCESS_KEY, TestBucket.SECRET_KEY, true),
            new S3Properties(
                    "http://127.0.0.1:1", "eu-north-1", "films", TestBucket.ACCESS_KEY, TestBucket.SECRET_KEY, true)
        }) {
            MediaStore store = new S3MediaStore(settings);
            assertThatThrownBy(() -> store.put(HASH, file)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> store.read(HASH, 0)).isInstanceOf(IOException.class);
            assertThatThrownBy(store::check).isInstanceOf(IOException.class);
        }
        assertThat(bucket.requests()).noneMatch(request -> request.startsWith("PUT") && request.contains("nowhere"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://s3.example.org, '', key, secret, COMEBACK_MEDIA_S3_BUCKET",
        "https://s3.example.org, films, '', secret, COMEBACK_MEDIA_S3_ACCESS_KEY",
        "https://s3.example.org, films, key, '', COMEBACK_MEDIA_S3_SECRET_KEY",
        "s3.example.org, films, key, secret, COMEBACK_MEDIA_S3_ENDPOINT",
        "ftp://s3.example.org, films, key, secret, COMEBACK_MEDIA_S3_ENDPOINT"
    })
    void half_a_setting_is_refused_with_the_name_of_what_is_wrong(
            String endpoint, String bucketName, String key, String secret, String named) {
        S3Properties settings = new S3Properties(endpoint, "us-east-1", bucketName, key, secret, true);
        assertThat(settings.isWanted()).isTrue();
        assertThatThrownBy(settings::checked)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(named)
                .hasMessageNotContaining("secret,");
    }

    @Test
    void without_any_setting_the_folder_keeps_the_files() {
        S3Properties none = new S3Properties("", "us-east-1", "", "", "", true);
        assertThat(none.isWanted()).isFalse();
        assertThat(new MediaConfiguration().mediaStore(portal(), none)).isInstanceOf(FolderMediaStore.class);
        assertThat(new MediaConfiguration().mediaStore(portal(), bucket.settings(TestBucket.SECRET_KEY)))
                .isInstanceOf(S3MediaStore.class);
    }

    @Test
    void the_secret_is_in_no_text() {
        assertThat(bucket.settings("hush-hush").toString()).doesNotContain("hush-hush");
    }

    private MediaStore store(Kind kind) {
        return kind == Kind.FOLDER
                ? new FolderMediaStore(portal())
                : new S3MediaStore(bucket.settings(TestBucket.SECRET_KEY));
    }

    private PortalProperties portal() {
        return new PortalProperties(folder, false, URI.create("http://localhost"), ZoneId.of("UTC"));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "upload", null), content);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String read(MediaStore store, String hash) throws IOException {
        try (InputStream in = store.read(hash, 0)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
