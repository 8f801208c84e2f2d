package app.comeback.exercisefiles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param name what the person called it
 * @param path where it lies
 */
public record SourceFile(String name, Path path) {

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }
}
