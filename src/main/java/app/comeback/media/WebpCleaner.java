package app.comeback.media;

import app.comeback.shared.Refused;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Takes what is not the picture out of a WebP file: Java cannot draw one anew, but its parts are named. Parts that the
 * format does not know are left out as well.
 */
final class WebpCleaner {

    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final Set<String> PICTURE = Set.of("VP8 ", "VP8L", "ANMF");
    private static final int HEADER = 12;
    private static final int CHUNK = 8;
    private static final int HAS_EXIF_OR_XMP = 0b1100;

    private WebpCleaner() {}

    /** @throws Refused when its parts do not fit together */
    static byte[] clean(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        long end = CHUNK + (bytes.getInt(4) & 0xffffffffL);
        if (end > content.length || end < HEADER + CHUNK) {
            throw new Refused("media.refused.unreadable");
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream(content.length);
        boolean picture = false;
        int at = HEADER;
        while (at + CHUNK <= end) {
            String name = new String(content, at, 4, StandardCharsets.ISO_8859_1);
            long size = bytes.getInt(at + 4) & 0xffffffffL;
            if (at + CHUNK + size > end) {
                throw new Refused("media.refused.unreadable");
            }
            int next = (int) Math.min(end, at + CHUNK + size + size % 2);
            if (KEPT.contains(name)) {
                kept.writeBytes(part(name, Arrays.copyOfRange(content, at, next)));
            }
            picture |= PICTURE.contains(name);
            at = next;
        }
        if (!picture) {
            throw new Refused("media.refused.unreadable");
        }
        return whole(kept.toByteArray());
    }

    private static byte[] part(String name, byte[] part) {
        if (name.equals("VP8X") && part.length > CHUNK) {
            part[CHUNK] &= ~HAS_EXIF_OR_XMP;
        }
        return part;
    }

    private static byte[] whole(byte[] parts) {
        return ByteBuffer.allocate(HEADER + parts.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(4 + parts.length)
                .put("WEBP".getBytes(StandardCharsets.ISO_8859_1))
                .put(parts)
                .array();
    }
}
