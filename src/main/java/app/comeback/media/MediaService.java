package app.comeback.media;

import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
@PreAuthorize("hasRole('TRAINER')")
class MediaService implements Media {

    private static final Logger LOG = LoggerFactory.getLogger(MediaService.class);

    /** A photo of a phone has at most a third of it; it is drawn anew in memory. */
    private static final long MOST_IMAGE_BYTES = 40L * 1024 * 1024;

    private static final int MEGA = 1024 * 1024;

    private final MediaStore store;
    private final MediaRows rows;
    private final Clock clock;

    MediaService(MediaStore store, MediaRows rows, Clock clock) {
        this.store = store;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Kept keep(InputStream upload) {
        try {
            Path file = Files.createTempFile("comeback-upload", null);
            try {
                write(upload, file);
                return keep(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(InputStream upload, Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = upload.read(buffer); read >= 0; read = upload.read(buffer)) {
                total += read;
                if (total > MOST_BYTES) {
                    throw new Refused("media.refused.large", MOST_BYTES / MEGA);
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private Kept keep(Path file) throws IOException {
        MediaType type = type(file);
        if (!type.isFilm()) {
            if (Files.size(file) > MOST_IMAGE_BYTES) {
                throw new Refused("media.refused.large-image", MOST_IMAGE_BYTES / MEGA);
            }
            byte[] content = Files.readAllBytes(file);
            Files.write(file, type == MediaType.WEBP ? WebpCleaner.clean(content) : ImageCleaner.clean(content, type));
        }
        Kept kept = new Kept(hash(file), type, Files.size(file));
        // The bytes first: a row never names a file that is not there.
        store(kept, file);
        rows.add(kept, CurrentActor.require().id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        return kept;
    }

    private void store(Kept kept, Path file) {
        try {
            store.put(kept.hash(), file);
        } catch (IOException e) {
            LOG.error("A file could not be kept", e);
            throw new Refused("media.refused.store");
        }
    }

    private static MediaType type(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return MediaType.of(in.readNBytes(MediaType.HEAD)).orElseThrow(() -> new Refused("media.refused.type"));
        }
    }

    private static String hash(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
