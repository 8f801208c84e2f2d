package app.comeback.protocolfiles;

import app.comeback.protocols.ProtocolRef;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * A version of a rule set as it is kept.
 *
 * @param hash SHA-256 of {@code content}
 * @param content the canonical JSON
 * @param origin the file it came from
 * @param loadedAt when it was first loaded
 */
record StoredVersion(ProtocolRef ref, String hash, String content, String origin, Instant loadedAt) {

    /** The content id of a rule set, the same for all its versions and on every portal. */
    static UUID contentId(String code) {
        return UUID.nameUUIDFromBytes(("protocol:" + code).getBytes(StandardCharsets.UTF_8));
    }
}
