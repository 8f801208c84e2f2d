package app.comeback.people;

import java.util.UUID;

/** The files that prove credentials; only admins and the holder see them, and every look is recorded. */
public interface Evidence {

    /** The largest file, in bytes: 10 MB. */
    int MOST_BYTES = 10 * 1024 * 1024;

    /**
     * Replaces a credential's evidence, which takes its checks away; the same bytes again change nothing.
     *
     * @throws app.comeback.shared.Refused when the file is empty, too large, or no PDF, JPEG or PNG by its content; when
     *     the credential is revoked, or is not the signed-in person's
     */
    void attach(UUID credential, byte[] content);

    /**
     * Reads a file and records the look.
     *
     * @throws app.comeback.shared.Refused when there is no such file for the signed-in person
     */
    File open(UUID evidence);

    /**
     * A file as it is handed out.
     *
     * @param name a name made by the portal, for example {@code evidence-1b4e28ba.pdf}
     * @param mediaType by its content
     * @param content the bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // handed to the response at once, never compared
    record File(String name, String mediaType, byte[] content) {}
}
