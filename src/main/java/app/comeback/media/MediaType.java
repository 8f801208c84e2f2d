package app.comeback.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of picture and film, told apart by their first bytes and never by their name or what a browser says. */
public enum MediaType {
    JPEG("image/jpeg", "jpg") {
        @Override
        boolean begins(byte[] head) {
            return at(head, 0, 0xff, 0xd8, 0xff);
        }
    },
    PNG("image/png", "png") {
        @Override
        boolean begins(byte[] head) {
            return at(head, 0, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a);
        }
    },
    WEBP("image/webp", "webp") {
        @Override
        boolean begins(byte[] head) {
            return at(head, 0, 'R', 'I', 'F', 'F') && at(head, 8, 'W', 'E', 'B', 'P');
        }
    },
    MP4("video/mp4", "mp4") {
        @Override
        boolean begins(byte[] head) {
            // QuickTime's own brand plays in few browsers.
            return at(head, 4, 'f', 't', 'y', 'p') && !at(head, 8, 'q', 't', ' ', ' ');
        }
    },
    WEBM("video/webm", "webm") {
        @Override
        boolean begins(byte[] head) {
            // Matroska begins alike; only its document type tells them apart.
            return at(head, 0, 0x1a, 0x45, 0xdf, 0xa3)
                    && new String(head, StandardCharsets.ISO_8859_1).contains("webm");
        }
    };

    /** How many of the first bytes tell a kind. */
    static final int HEAD = 64;

    private final String mimeType;
    private final String extension;

    MediaType(String mimeType, String extension) {
        this.mimeType = mimeType;
        this.extension = extension;
    }

    abstract boolean begins(byte[] head);

    private static boolean at(byte[] head, int offset, int... expected) {
        if (head.length < offset + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((head[offset + i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** The kind of a file that begins like this; nothing for any other. */
    static Optional<MediaType> of(byte[] head) {
        return Arrays.stream(values()).filter(type -> type.begins(head)).findFirst();
    }

    /** As in {@code image/png}. */
    public String mimeType() {
        return mimeType;
    }

    /** As in {@code png}. */
    String extension() {
        return extension;
    }

    /** Whether it moves. */
    public boolean isFilm() {
        return this == MP4 || this == WEBM;
    }
}
