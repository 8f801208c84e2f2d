package app.comeback.database;

import app.comeback.shared.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The files of the embedded database under the portal's data folder. */
class Cluster {

    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    private static final String MAJOR_VERSION = "18";
    private static final long LARGEST_LOG = 5_000_000;

    private final Path folder;
    private final Path unfinished;
    private final Path passwordFile;
    private final Path log;

    Cluster(DataFolder data) {
        folder = data.resolve("postgres");
        unfinished = data.resolve("postgres.unfinished");
        passwordFile = data.resolve("postgres.password");
        log = data.resolve("postgres.log");
    }

    Path folder() {
        return folder;
    }

    Path log() {
        return log;
    }

    /** The database user's password: other people on the same machine reach the port, but not this file. */
    String password() throws IOException {
        return Files.exists(passwordFile) ? Files.readString(passwordFile).strip() : "";
    }

    /**
     * Makes the files where there are none. A portal killed while it did so leaves nothing that looks finished.
     *
     * @throws StartRefused when the files were made by another major version
     */
    void prepare(Programs programs) throws IOException {
        if (!Files.exists(folder)) {
            create(programs);
        }
        String version = Files.readString(folder.resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new StartRefused("The database in " + folder + " was made by PostgreSQL " + version
                    + ", this portal brings " + MAJOR_VERSION + ": move it over with pg_dump, or start on an empty"
                    + " folder with COMEBACK_DATA.");
        }
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
            Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void create(Programs programs) throws IOException {
        LOG.info("Creating the embedded database in {}", folder);
        FileSystemUtils.deleteRecursively(unfinished);
        Files.deleteIfExists(passwordFile);
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile, newPassword());
        Programs.Result result = programs.run(
                "initdb",
                List.of(
                        "--pgdata=" + unfinished,
                        "--username=" + EmbeddedServer.USER,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
        if (!result.succeeded()) {
            throw new IOException(result.output().lines().reduce("", (earlier, later) -> later));
        }
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String newPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
