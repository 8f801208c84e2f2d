package app.comeback;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.testing.PortalTest;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Runs the check as a container does: one class file and a Java, nothing else. */
@PortalTest
class HealthCheckTest {

    private static final Path COMPILED = Path.of("target/classes/app/comeback/HealthCheck.class");

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Test
    void a_ready_portal_is_healthy() throws Exception {
        assertThat(check(port)).isZero();
    }

    @Test
    void where_nothing_listens_nothing_is_healthy() throws Exception {
        assertThat(check(freePort())).isEqualTo(1);
    }

    @Test
    void the_image_takes_the_class_along_and_calls_it() throws IOException {
        assertThat(Files.readString(Path.of("Dockerfile")))
                .contains("/build/" + COMPILED + " /opt/comeback/health/app/comeback/")
                .contains("\"/opt/comeback/health\", \"" + HealthCheck.class.getName() + "\"");
    }

    private int check(int at) throws Exception {
        Path alone = Files.createDirectories(folder.resolve("app/comeback"));
        Files.copy(COMPILED, alone.resolve("HealthCheck.class"));
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx16m",
                "-cp",
                folder.toString(),
                HealthCheck.class.getName());
        java.environment().put("PORT", Integer.toString(at));
        return java.inheritIO().start().waitFor();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
