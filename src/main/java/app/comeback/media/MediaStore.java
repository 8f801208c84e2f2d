package app.comeback.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Where the bytes lie: a folder of the portal, or an S3-compatible store where the settings name one.
 * Files are named by the hash of their bytes, so a file never changes.
 */
public interface MediaStore {

    /**
     * Keeps a file for good before it returns; one that is there already stays.
     *
     * @param file its bytes, which the store may move away
     */
    void put(String hash, Path file) throws IOException;

    /**
     * Reads from a place on.
     *
     * @param from the first byte, from 0
     * @throws IOException when it is not there
     */
    InputStream read(String hash, long from) throws IOException;

    /** Throws it away; nothing happens when it is not there. */
    void delete(String hash) throws IOException;

    /**
     * Asks whether it can be used now.
     *
     * @throws IOException when it cannot
     */
    void check() throws IOException;
}
