package app.comeback.protocolfiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder in which an operator adds rule sets: {@code protocols} in the data folder. */
final class ProtocolFolder {

    private static final long MOST_BYTES = 4_000_000;

    private final Path folder;

    ProtocolFolder(Path data) {
        this.folder = data.resolve("protocols");
    }

    /** The files in it, by name; none when there is no such folder. */
    List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file's text; a fault when it cannot be read as UTF-8. */
    static String text(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Fault(1, "protocolfiles.fault.unreadable");
            }
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new Fault(1, "protocolfiles.fault.encoding");
        } catch (IOException e) {
            throw new Fault(1, "protocolfiles.fault.unreadable");
        }
    }
}
