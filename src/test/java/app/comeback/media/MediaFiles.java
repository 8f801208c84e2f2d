package app.comeback.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Small files of each kind. */
public final class MediaFiles {

    /** A WebP of one pixel, lossless. */
    private static final byte[] PIXEL =
            Base64.getDecoder().decode("L0AAAAAfQ0QQ/////2dERPQ/").clone();

    private MediaFiles() {}

    public static byte[] picture(String format, int width, int height, Color left) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, (x < width / 2 ? left : Color.WHITE).getRGB());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A JPEG that a phone took held on its side, with a place in its EXIF data. */
    public static byte[] photo() {
        byte[] plain = picture("jpeg", 40, 20, Color.RED);
        byte[] place = "GPS 59.9139 N 10.7522 E".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(26 + place.length).order(ByteOrder.BIG_ENDIAN);
        tiff.putShort((short) 0x4d4d).putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        tiff.putInt(0).put(place);
        ByteBuffer photo = ByteBuffer.allocate(plain.length + 10 + tiff.capacity());
        photo.put(plain, 0, 2).putShort((short) 0xffe1).putShort((short) (8 + tiff.capacity()));
        photo.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff.array())
                .put(plain, 2, plain.length - 2);
        return photo.array();
    }

    /** A WebP with a picture, a place in EXIF data, and XMP. */
    public static byte[] webp() {
        byte[] head = {0b1100, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        byte[] parts = join(
                part("VP8X", head),
                part("VP8L", PIXEL),
                part("EXIF", "GPS 59.9139 N".getBytes(StandardCharsets.US_ASCII)),
                part("XMP ", "<x:xmpmeta/>".getBytes(StandardCharsets.US_ASCII)));
        return join(
                ByteBuffer.allocate(12)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                        .putInt(parts.length + 4)
                        .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                        .array(),
                parts);
    }

    private static byte[] part(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + content.length % 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** What begins as a film does, made longer by this many bytes. */
    public static byte[] mp4(int more) {
        byte[] film = new byte[24 + more];
        ByteBuffer.wrap(film).putInt(24).put("ftypisom".getBytes(StandardCharsets.US_ASCII));
        for (int i = 24; i < film.length; i++) {
            film[i] = (byte) i;
        }
        return film;
    }

    public static byte[] webm() {
        byte[] film = new byte[64];
        ByteBuffer.wrap(film)
                .putInt(0x1a45dfa3)
                .put((byte) 0x9f)
                .put("B\u0082\u0084webm".getBytes(StandardCharsets.ISO_8859_1));
        return film;
    }
}
