package app.comeback.database;

import app.comeback.shared.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The processes of the database server of one data folder, found through what they leave on disk and in the process
 * table: they outlive a portal that was killed, and the folder must be nobody else's before a server starts on it.
 */
class Postmaster {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration CLEAN_STOP = Duration.ofSeconds(60);
    private static final Duration FORCED_STOP = Duration.ofSeconds(10);
    private static final String PROGRAM = "postgres";

    private final Path folder;
    private final Path file;

    Postmaster(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("postmaster.pid");
    }

    /** The running server of this folder; nothing when its file is stale or there is none. */
    Optional<ProcessHandle> find() {
        return recorded().filter(this::belongsHere);
    }

    /**
     * Stops what an earlier portal left running here, so that a new server can start.
     *
     * @throws StartRefused when it does not stop
     */
    void clearAway() {
        Optional<ProcessHandle> survivor = find();
        if (survivor.isPresent()) {
            LOG.info(
                    "Stopping the database server that an earlier portal left running (process {})",
                    survivor.get().pid());
            stop(survivor.get());
        }
        // Of a killed server, the processes that serve connections end by themselves within moments.
        List<ProcessHandle> rest = inFolder();
        if (!haveEnded(rest, FORCED_STOP)) {
            rest.forEach(ProcessHandle::destroyForcibly);
            if (!haveEnded(rest, FORCED_STOP)) {
                throw new StartRefused("Processes of an earlier database server still use " + folder + " ("
                        + rest.stream()
                                .filter(ProcessHandle::isAlive)
                                .map(ProcessHandle::pid)
                                .toList()
                        + "): end them, then start again.");
            }
        }
        forgetRecycledNumber();
    }

    /**
     * Stops the server cleanly: it ends running statements, writes everything to its files and ends.
     *
     * @throws StartRefused when it is still there after a minute and a forced stop
     */
    void stop(ProcessHandle server) {
        interrupt(server);
        if (haveEnded(List.of(server), CLEAN_STOP)) {
            return;
        }
        LOG.warn("The database server did not stop within {} s and is ended by force", CLEAN_STOP.toSeconds());
        server.destroyForcibly();
        if (!haveEnded(List.of(server), FORCED_STOP)) {
            throw new StartRefused(
                    "The database server (process " + server.pid() + ") does not stop: end it, then start again.");
        }
    }

    /** Removes a file whose process number now belongs to a stranger: the server would believe it and refuse. */
    private void forgetRecycledNumber() {
        Optional<ProcessHandle> stranger = recorded();
        if (stranger.isPresent()) {
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw new StartRefused("The stale file " + file + " cannot be removed: remove it.", e);
            }
        }
    }

    private Optional<ProcessHandle> recorded() {
        try {
            String number =
                    Files.exists(file) ? Files.readAllLines(file).getFirst().strip() : "";
            return number.matches("\\d{1,18}")
                    ? ProcessHandle.of(Long.parseLong(number)).filter(ProcessHandle::isAlive)
                    : Optional.empty();
        } catch (IOException e) {
            throw new StartRefused("The file " + file + " cannot be read (" + e.getMessage() + ").", e);
        }
    }

    private List<ProcessHandle> inFolder() {
        return ProcessHandle.allProcesses().filter(this::worksHere).toList();
    }

    private boolean belongsHere(ProcessHandle process) {
        return worksHere(process) || isToldToServe(process);
    }

    /** A server's processes have its data folder as their working directory; only Linux tells. */
    private boolean worksHere(ProcessHandle process) {
        Path working = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            return isProgram(process) && Files.isSameFile(working, folder);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isToldToServe(ProcessHandle process) {
        return isProgram(process)
                && process.info()
                        .arguments()
                        .filter(words -> Arrays.asList(words).contains(folder.toString()))
                        .isPresent();
    }

    private static boolean isProgram(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command ->
                        PROGRAM.equals(String.valueOf(Path.of(command).getFileName())))
                .isPresent();
    }

    private static void interrupt(ProcessHandle server) {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT \"$1\"", "sh", Long.toString(server.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // No shell: a request to stop that waits for open connections is the next best.
            server.destroy();
        }
    }

    private static boolean haveEnded(List<ProcessHandle> processes, Duration patience) {
        CompletableFuture<?>[] ends =
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(ends).get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
