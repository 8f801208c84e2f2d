package app.comeback.exerciseimport;

import app.comeback.exercisefiles.ExerciseFiles;
import app.comeback.exercisefiles.SourceFile;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Keeps uploaded files in the data folder until their import is over; no name that somebody typed becomes a path. */
@Component
class UploadFolder {

    static final int MOST_FILES = 20;

    private static final int BUFFER = 64 * 1024;
    private static final String PART = ".part";

    private final Path folder;

    UploadFolder(PortalProperties properties) {
        this.folder = properties.data().toAbsolutePath().resolve("imports");
    }

    /**
     * Keeps one more file.
     *
     * @throws Refused when all files of the import together are too large, or too many
     */
    void keep(RunId run, String name, InputStream content) {
        try {
            Path own = Files.createDirectories(of(run));
            List<SourceFile> there = files(run);
            if (there.size() >= MOST_FILES) {
                throw new Refused("exerciseimport.refused.files-many", MOST_FILES);
            }
            long room = ExerciseFiles.MOST_BYTES - bytes(run);
            // The number keeps the order; what the person called the file is kept beside it and never a path.
            String place = "%02d".formatted(there.size() + 1);
            Path part = own.resolve(place + PART);
            copy(content, part, room);
            Files.writeString(own.resolve(place + ".name"), plain(name));
            Files.move(part, own.resolve(place), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(InputStream content, Path to, long room) throws IOException {
        long left = room;
        try (OutputStream out = Files.newOutputStream(to)) {
            byte[] buffer = new byte[BUFFER];
            for (int got = content.read(buffer); got >= 0; got = content.read(buffer)) {
                left -= got;
                if (left < 0) {
                    break;
                }
                out.write(buffer, 0, got);
            }
        }
        if (left < 0) {
            Files.delete(to);
            throw new Refused("exerciseimport.refused.large", ExerciseFiles.MOST_BYTES / 1024 / 1024);
        }
    }

    /** The files of an import, in the order in which they came. */
    List<SourceFile> files(RunId run) {
        try (Stream<Path> all = Files.list(of(run))) {
            return all.filter(path -> path.getFileName().toString().matches("[0-9]+"))
                    .sorted(Comparator.comparing(Path::toString))
                    .map(UploadFolder::file)
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile file(Path path) {
        try {
            return new SourceFile(Files.readString(path.resolveSibling(path.getFileName() + ".name")), path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many bytes they have together. */
    long bytes(RunId run) {
        return files(run).stream().mapToLong(file -> size(file.path())).sum();
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder for what an archive holds; empty at the beginning. */
    Path unpacked(RunId run) throws IOException {
        Path inner = of(run).resolve("unpacked");
        FileSystemUtils.deleteRecursively(inner);
        return Files.createDirectories(inner);
    }

    /** Takes away everything of this import. */
    void clear(RunId run) {
        try {
            FileSystemUtils.deleteRecursively(of(run));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The imports with files that were last touched before then. */
    List<RunId> untouchedSince(Instant then) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> modified(path).isBefore(then))
                    .map(path -> new RunId(UUID.fromString(path.getFileName().toString())))
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant modified(Path path) {
        try {
            return Files.getLastModifiedTime(path).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path of(RunId run) {
        return folder.resolve(run.toString());
    }

    static String plain(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}/\\\\<>]", " ").strip();
        return plain.isEmpty() ? "file" : plain.substring(0, Math.min(plain.length(), 80));
    }
}
