package app.comeback.database;

import app.comeback.shared.StartRefused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything the portal keeps on disk, taken for this process alone until it ends. The operating
 * system lets go of the lock however the process ends.
 */
class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Takes the folder, creating it where there is none.
     *
     * @throws StartRefused when another process has it, or it cannot be written
     */
    static DataFolder take(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel channel = FileChannel.open(
                    path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                String holder = holder(channel);
                channel.close();
                throw new StartRefused("Another portal" + holder + " is running on the data folder " + path
                        + ": stop it first, or choose another folder with COMEBACK_DATA.");
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new StartRefused(
                    "The data folder " + path + " cannot be written (" + e.getMessage()
                            + "): choose another one with COMEBACK_DATA.",
                    e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(20);
        int length = channel.read(content, 0);
        String process = length < 1 ? "" : new String(content.array(), 0, length, StandardCharsets.US_ASCII);
        return process.matches("\\d+") ? " (process " + process + ")" : "";
    }

    /** Where this file or folder of the portal lies. */
    Path resolve(String name) {
        return path.resolve(name);
    }

    /** Lets others take the folder. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new IllegalStateException("The lock on " + path + " could not be let go", e);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
