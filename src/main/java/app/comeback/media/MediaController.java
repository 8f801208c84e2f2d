package app.comeback.media;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Serves a file, or a range of it, to those who may see it; to everybody else it does not exist. */
@Controller
class MediaController {

    private static final Duration KEPT = Duration.ofHours(1);

    private final MediaRows rows;
    private final MediaStore store;
    private final ObjectProvider<MediaReaders> readers;

    MediaController(MediaRows rows, MediaStore store, ObjectProvider<MediaReaders> readers) {
        this.rows = rows;
        this.store = store;
        this.readers = readers;
    }

    @GetMapping("/media/{hash:[0-9a-f]{64}}")
    ResponseEntity<Resource> file(@PathVariable String hash) {
        Media.Kept kept = rows.find(hash)
                .filter(file -> readers.stream().anyMatch(reader -> reader.maySee(hash)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(org.springframework.http.MediaType.parseMediaType(
                        kept.type().mimeType()))
                .eTag(hash)
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("exercise." + kept.type().extension())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new StoredFile(kept));
    }

    /** Spring answers a request for a range by itself, and skips to its first byte. */
    private final class StoredFile extends AbstractResource {

        private final Media.Kept kept;

        StoredFile(Media.Kept kept) {
            this.kept = kept;
        }

        @Override
        public long contentLength() {
            return kept.bytes();
        }

        @Override
        public InputStream getInputStream() {
            return new Skipping(kept.hash());
        }

        @Override
        public String getDescription() {
            return kept.hash();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof StoredFile file && file.kept.equals(kept);
        }

        @Override
        public int hashCode() {
            return kept.hashCode();
        }
    }

    /** Opens the store at the first byte that is read: what was skipped is never fetched. */
    private final class Skipping extends InputStream {

        private final String hash;
        private long from;
        private @Nullable InputStream opened;

        Skipping(String hash) {
            this.hash = hash;
        }

        @Override
        public long skip(long count) throws IOException {
            if (opened != null) {
                return opened.skip(count);
            }
            from += Math.max(0, count);
            return Math.max(0, count);
        }

        private InputStream stream() throws IOException {
            InputStream there = opened == null ? store.read(hash, from) : opened;
            opened = there;
            return there;
        }

        @Override
        public int read() throws IOException {
            return stream().read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return stream().read(into, offset, length);
        }

        @Override
        public void close() throws IOException {
            if (opened != null) {
                opened.close();
            }
        }
    }
}
