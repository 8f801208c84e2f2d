package app.comeback.media;

import java.io.InputStream;

/** Takes pictures and films of practitioners. */
public interface Media {

    /** The largest file, in bytes: 200 MB. */
    long MOST_BYTES = 200L * 1024 * 1024;

    /**
     * Checks what the bytes are, takes out of a picture what says where and with what it was taken, and keeps it. The
     * same again is kept once.
     *
     * @throws app.comeback.shared.Refused when it is too large, of another kind, or not whole
     */
    Kept keep(InputStream upload);

    /**
     * A kept file.
     *
     * @param hash its name for good: the SHA-256 of its bytes, in hex digits
     * @param type what it is
     * @param bytes how large it is
     */
    record Kept(String hash, MediaType type, long bytes) {

        /** Where the portal serves it to those who may see it. */
        public String address() {
            return "/media/" + hash;
        }
    }
}
