package app.comeback.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.shared.Refused;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CleaningTest {

    @Test
    void a_kind_is_told_by_its_content() {
        assertThat(MediaType.of(MediaFiles.picture("jpeg", 4, 4, Color.RED))).contains(MediaType.JPEG);
        assertThat(MediaType.of(MediaFiles.picture("png", 4, 4, Color.RED))).contains(MediaType.PNG);
        assertThat(MediaType.of(MediaFiles.webp())).contains(MediaType.WEBP);
        assertThat(MediaType.of(MediaFiles.mp4(10))).contains(MediaType.MP4);
        assertThat(MediaType.of(MediaFiles.webm())).contains(MediaType.WEBM);
    }

    @Test
    void nothing_else_is_taken_for_one() {
        assertThat(MediaType.of(bytes("<html><script>alert(1)</script></html>")))
                .isEmpty();
        assertThat(MediaType.of(bytes("GIF89a"))).isEmpty();
        assertThat(MediaType.of(bytes("<svg xmlns='http://www.w3.org/2000/svg'/>")))
                .isEmpty();
        assertThat(MediaType.of(new byte[0])).isEmpty();
        byte[] matroska = MediaFiles.webm();
        Arrays.fill(matroska, 5, 12, (byte) 'x');
        assertThat(MediaType.of(matroska)).isEmpty();
    }

    @Test
    void a_photo_loses_its_place_and_stands_upright() throws IOException {
        byte[] photo = MediaFiles.photo();
        assertThat(text(photo)).contains("GPS 59.9139", "Exif");

        byte[] clean = ImageCleaner.clean(photo, MediaType.JPEG);

        assertThat(text(clean)).doesNotContain("GPS", "Exif");
        BufferedImage image = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(clean)));
        assertThat(image.getWidth()).isEqualTo(20);
        assertThat(image.getHeight()).isEqualTo(40);
        assertThat(new Color(image.getRGB(10, 5)).getGreen()).isLessThan(80);
        assertThat(new Color(image.getRGB(10, 35)).getGreen()).isGreaterThan(200);
    }

    @Test
    void a_large_picture_becomes_smaller() throws IOException {
        byte[] clean = ImageCleaner.clean(MediaFiles.picture("png", 6_000, 100, Color.RED), MediaType.PNG);

        assertThat(Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(clean)))
                        .getWidth())
                .isLessThanOrEqualTo(2_560);
    }

    @Test
    void a_damaged_picture_is_refused() {
        byte[] cut = Arrays.copyOf(MediaFiles.picture("png", 40, 40, Color.RED), 30);

        assertThatThrownBy(() -> ImageCleaner.clean(cut, MediaType.PNG)).hasMessage("media.refused.unreadable");
        assertThatThrownBy(() -> WebpCleaner.clean(Arrays.copyOf(MediaFiles.webp(), 40)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_webp_keeps_its_picture_and_nothing_else() {
        byte[] clean = WebpCleaner.clean(MediaFiles.webp());

        assertThat(text(clean)).contains("VP8L").doesNotContain("EXIF", "XMP", "GPS");
        assertThat(clean[20] & 0b1100).as("flags of the head").isZero();
        assertThat(MediaType.of(clean)).contains(MediaType.WEBP);
        assertThat(WebpCleaner.clean(clean)).isEqualTo(clean);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
