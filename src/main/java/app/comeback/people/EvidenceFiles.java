package app.comeback.people;

import java.util.UUID;

/** Where the bytes of evidence lie; a file is written once under a random name and never changed. */
interface EvidenceFiles {

    /** Keeps the bytes for good before it returns. */
    void write(UUID name, byte[] content);

    /**
     * The bytes.
     *
     * @throws java.io.UncheckedIOException when they are not there
     */
    byte[] read(UUID name);

    /** Throws the bytes away, when the row that should name them was never written. */
    void delete(UUID name);
}
