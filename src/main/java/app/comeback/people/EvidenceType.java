package app.comeback.people;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The kinds of file that can prove a credential, told apart by their first bytes and never by their name. */
enum EvidenceType {
    PDF("application/pdf", "pdf", "255044462d"),
    JPEG("image/jpeg", "jpg", "ffd8ff"),
    PNG("image/png", "png", "89504e470d0a1a0a");

    private final String mediaType;
    private final String extension;
    private final String beginning;

    EvidenceType(String mediaType, String extension, String beginning) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.beginning = beginning;
    }

    static Optional<EvidenceType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
    }

    static EvidenceType ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    private boolean begins(byte[] content) {
        int length = beginning.length() / 2;
        return content.length > length
                && HexFormat.of().formatHex(content, 0, length).equals(beginning);
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }
}
