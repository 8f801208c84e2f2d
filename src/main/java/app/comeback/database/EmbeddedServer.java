package app.comeback.database;

import app.comeback.shared.StartRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL server that lives and dies with the portal, and that loses no committed row however either dies. */
class EmbeddedServer implements AutoCloseable {

    static final String USER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final int EARLY_ENDS = 3;
    private static final int ATTEMPTS = 3;
    private static final String RECOVERY_SECONDS = "600";
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final DataFolder data;
    private final Binaries binaries;
    private final Cluster cluster;
    private final Postmaster postmaster;

    private @Nullable Programs programs;
    private @Nullable ProcessHandle process;
    private String password = "";
    private int port;
    private long startedAt;
    private int earlyEnds;
    private boolean closed;

    EmbeddedServer(DataFolder data, Binaries binaries) {
        this.data = data;
        this.binaries = binaries;
        this.cluster = new Cluster(data);
        this.postmaster = new Postmaster(cluster.folder());
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String password() {
        return password;
    }

    /**
     * Starts the server, after what an earlier one left behind is cleared away.
     *
     * @throws StartRefused when it does not start, or does not write through to disk
     */
    synchronized void start() {
        try {
            programs = new Programs(binaries.unpack());
            cluster.prepare(programs);
            password = cluster.password();
            for (int attempt = 1; process == null; attempt++) {
                postmaster.clearAway();
                port = freePort();
                launch(programs, attempt == ATTEMPTS);
            }
            LOG.info("The embedded database runs on port {}, its data is in {}", port, cluster.folder());
        } catch (IOException e) {
            throw new StartRefused("The embedded database in " + data + " cannot be set up: " + e.getMessage(), e);
        }
    }

    private void launch(Programs toRun, boolean lastAttempt) throws IOException {
        Programs.Result result = toRun.run(
                "pg_ctl",
                List.of(
                        "start",
                        "--wait",
                        "--timeout=" + RECOVERY_SECONDS,
                        "--pgdata=" + cluster.folder(),
                        "--log=" + cluster.log(),
                        "--options=" + options()));
        Optional<ProcessHandle> started = postmaster.find();
        if (result.succeeded() && started.isPresent()) {
            process = started.get();
            startedAt = System.nanoTime();
            assertDurable();
            watch(started.get());
        } else if (lastAttempt) {
            throw new StartRefused("The embedded database does not start: " + lastComplaint(result) + " (more in "
                    + cluster.log() + ").");
        }
    }

    private void watch(ProcessHandle server) {
        Thread.ofVirtual().name("database-watch").start(() -> {
            server.onExit().join();
            startAgain();
        });
    }

    private String options() {
        StringBuilder options = new StringBuilder("-p " + port + " -h 127.0.0.1");
        DURABLE.forEach(name -> options.append(" -c ").append(name).append("=on"));
        // No socket files, and nothing of what people wrote in the server's log.
        return options + " -c unix_socket_directories= -c max_connections=60 -c timezone=UTC -c log_timezone=UTC"
                + " -c log_min_messages=log -c log_min_error_statement=panic -c log_error_verbosity=terse";
    }

    private String lastComplaint(Programs.Result result) throws IOException {
        List<String> lines = Files.exists(cluster.log()) ? Files.readAllLines(cluster.log()) : List.of();
        return lines.reversed().stream()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                .findFirst()
                .map(line -> line.replaceFirst("^.*?(FATAL|PANIC):\\s*", ""))
                .orElseGet(() -> result.output().replaceAll("\\s+", " "));
    }

    private void assertDurable() {
        try (Connection connection = DriverManager.getConnection(url(), USER, password);
                Statement statement = connection.createStatement()) {
            for (String name : DURABLE) {
                try (ResultSet answer = statement.executeQuery("show " + name)) {
                    answer.next();
                    if (!answer.getString(1).equals("on")) {
                        throw new StartRefused("The embedded database does not write through to disk (" + name + " is "
                                + answer.getString(1) + "): remove that setting from " + cluster.folder() + ".");
                    }
                }
            }
        } catch (SQLException e) {
            throw new StartRefused("The embedded database does not let the portal in: " + e.getMessage(), e);
        }
    }

    private synchronized void startAgain() {
        if (closed || programs == null) {
            return;
        }
        process = null;
        earlyEnds = System.nanoTime() - startedAt < SOON.toNanos() ? earlyEnds + 1 : 0;
        if (earlyEnds > EARLY_ENDS) {
            LOG.error(
                    "The embedded database ends again and again and stays down (its log is {}): mend the cause, then"
                            + " start the portal again",
                    cluster.log());
            return;
        }
        LOG.error("The embedded database ended unexpectedly and is started again");
        try {
            postmaster.clearAway();
            launch(programs, true);
            LOG.info("The embedded database runs again on port {}", port);
        } catch (IOException | StartRefused e) {
            LOG.error("The embedded database stays down, the portal needs a restart: {}", e.getMessage());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }

    /** Stops the server cleanly and lets go of the data folder; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (process != null && process.isAlive()) {
            postmaster.stop(process);
            LOG.info("The embedded database has stopped");
        }
        data.close();
    }
}
