package app.comeback.people;

import app.comeback.shared.PortalProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps evidence in the portal's data folder; several nodes share that folder. */
@Component
class EvidenceFolder implements EvidenceFiles {

    private final Path folder;

    EvidenceFolder(PortalProperties properties) {
        this.folder = properties.data().toAbsolutePath().resolve("evidence");
    }

    @Override
    public void write(UUID name, byte[] content) {
        try {
            Files.createDirectories(folder);
            Path part = folder.resolve(name + ".part");
            try (FileChannel channel =
                    FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(part, path(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] read(UUID name) {
        try {
            return Files.readAllBytes(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete(UUID name) {
        try {
            Files.deleteIfExists(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(UUID name) {
        return folder.resolve(name.toString());
    }
}
