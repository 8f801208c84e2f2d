package app.comeback.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The packaged portal as a process of its own, as a person who installs it has it: started, watched, stopped and killed
 * from outside. One object can be started again on the same data folder and port after it has ended.
 */
public final class PortalProcess implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration STOP = Duration.ofMinutes(3);
    private static final Pattern DATABASE_PORT = Pattern.compile("database runs on port (\\d+)");

    private final Path data;
    private final int port;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private int starts;
    private @Nullable Process process;

    private PortalProcess(Path data, int port) {
        this.data = data;
        this.port = port;
        environment.put("COMEBACK_DATA", data.toString());
        environment.put("COMEBACK_DEMO", "false");
        environment.put(
                "COMEBACK_BINARIES",
                Path.of("target", "postgres-binaries").toAbsolutePath().toString());
        environment.put("PORT", Integer.toString(port));
    }

    /** A portal on a new, empty data folder and a free port; not started yet. */
    public static PortalProcess create() {
        try {
            Path parent = Files.createDirectories(Path.of("target", "portals").toAbsolutePath());
            return on(Files.createTempDirectory(parent, "data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A portal on this data folder and a free port; not started yet. */
    public static PortalProcess on(Path data) {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new PortalProcess(data, socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets a variable of the environment for the starts to come. */
    public PortalProcess with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Starts the process and returns at once. */
    public PortalProcess start() {
        String jar = Objects.requireNonNull(System.getProperty("comeback.jar"), "comeback.jar is not set");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar));
        starts++;
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(logFile().toFile());
        builder.environment()
                .keySet()
                .removeIf(
                        name -> name.startsWith("SPRING_") || name.startsWith("COMEBACK_") || name.startsWith("JAVA_"));
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Waits until the portal says that it is ready for people. */
    public PortalProcess waitReady() {
        Eventually.holds(
                () -> "the portal is ready; it said:\n" + log(),
                START,
                () -> !running().isAlive() || status("/actuator/health/readiness") == 200);
        if (!running().isAlive()) {
            throw new AssertionError("The portal ended with " + running().exitValue() + ":\n" + log());
        }
        return this;
    }

    /** The status that this path answers with; 0 when nothing answers. */
    public int status(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + path))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** The address, without a slash at its end. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** The data folder. */
    public Path data() {
        return data;
    }

    /** Ends the process at once, as the loss of power does. */
    public void kill9() {
        running().destroyForcibly();
        waitForEnd();
    }

    /** Asks the process to stop, as an operator or the system does, and waits for its end. */
    public int sigterm() {
        running().destroy();
        return waitForEnd();
    }

    /** Waits until the process has ended by itself; its exit code. */
    public int waitForEnd() {
        try {
            if (!running().waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("The portal did not end; it said:\n" + log());
            }
            return running().exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Whether the process is there. */
    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** What the process printed since its latest start. */
    public String log() {
        try {
            return Files.readString(logFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process of the embedded database server of this data folder, as its file names it. */
    public ProcessHandle postmaster() {
        try {
            String number = Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                    .getFirst()
                    .strip();
            return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection of its own to the embedded database. */
    public Connection database() throws SQLException {
        Matcher line = DATABASE_PORT.matcher(log());
        if (!line.find()) {
            throw new AssertionError("The log does not name the database's port:\n" + log());
        }
        try {
            String password = Files.readString(data.resolve("postgres.password"));
            String address = "jdbc:postgresql://127.0.0.1:" + line.group(1) + "/postgres";
            return DriverManager.getConnection(address, "postgres", password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process running() {
        return Objects.requireNonNull(process, "The portal was never started");
    }

    private Path logFile() {
        return data.resolveSibling(data.getFileName() + "-" + port + "-" + starts + ".log");
    }

    /** Stops the portal where it still runs. */
    @Override
    public void close() {
        if (isAlive()) {
            sigterm();
        }
    }
}
