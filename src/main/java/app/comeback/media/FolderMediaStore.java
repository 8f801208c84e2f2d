package app.comeback.media;

import app.comeback.shared.PortalProperties;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Keeps pictures and films in the portal's data folder; several nodes share that folder. */
class FolderMediaStore implements MediaStore {

    private static final int SPREAD = 2;

    private final Path folder;

    FolderMediaStore(PortalProperties properties) {
        this.folder = properties.data().toAbsolutePath().resolve("media");
    }

    @Override
    public void put(String hash, Path file) throws IOException {
        Path target = path(hash);
        Files.createDirectories(target.getParent());
        if (Files.exists(target)) {
            return;
        }
        Path part = target.resolveSibling(hash + "." + UUID.randomUUID() + ".part");
        try {
            // The upload may lie on another disk, where moving is copying and can stop half-way.
            Files.move(file, part);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public InputStream read(String hash, long from) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(path(hash));
        channel.position(from);
        return Channels.newInputStream(channel);
    }

    @Override
    public void delete(String hash) throws IOException {
        Files.deleteIfExists(path(hash));
    }

    @Override
    public void check() throws IOException {
        if (Files.exists(folder) && !Files.isWritable(folder)) {
            throw new IOException("Nothing can be written into " + folder);
        }
    }

    private Path path(String hash) {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a hash");
        }
        return folder.resolve(hash.substring(0, SPREAD)).resolve(hash);
    }
}
