package app.comeback.protocolfiles;

import app.comeback.protocols.Protocol;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A rule set as one JSON text: what is stored for ever and what a signature covers. It holds everything that the rules
 * say, with the measures they use and their instructions, because how a test is done is part of the rule.
 */
final class CanonicalProtocol {

    private CanonicalProtocol() {}

    static String json(Protocol protocol) {
        return RecordWriter.write(ProtocolFile.of(protocol));
    }

    /** SHA-256 of the JSON in UTF-8, 64 lower-case hex digits. */
    static String hash(Protocol protocol) {
        try {
            byte[] bytes = json(protocol).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
