package app.comeback.database;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.testing.PortalProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OutsideDatabaseIT {

    private static final EmbeddedServer OUTSIDE = server();

    private static EmbeddedServer server() {
        Path folder = Path.of(
                        "target",
                        "portals",
                        "outside-" + ProcessHandle.current().pid())
                .toAbsolutePath();
        return new EmbeddedServer(
                DataFolder.take(folder),
                new Binaries(Path.of("target", "postgres-binaries").toAbsolutePath()));
    }

    @BeforeAll
    static void start() {
        OUTSIDE.start();
    }

    @AfterAll
    static void stop() {
        OUTSIDE.close();
    }

    @Test
    void an_outside_database_is_used_and_no_other_is_started() {
        try (PortalProcess portal = portal(OUTSIDE.url(), OUTSIDE.password()).start()) {
            portal.waitReady();
            assertThat(portal.log()).doesNotContain("embedded database");
            assertThat(Files.exists(portal.data().resolve("postgres"))).isFalse();
        }
    }

    @Test
    void a_wrong_password_is_one_line() {
        try (PortalProcess portal = portal(OUTSIDE.url(), "wrong").start()) {
            assertRefused(portal, "does not let the user \"postgres\" in");
        }
    }

    @Test
    void a_wrong_address_is_one_line() {
        try (PortalProcess portal =
                portal("jdbc:postgresql://localhost:1/comeback", "any").start()) {
            assertRefused(portal, "No database answers at jdbc:postgresql://localhost:1/comeback");
        }
    }

    @Test
    void a_database_that_is_not_there_is_one_line() {
        String url = OUTSIDE.url().replace("/postgres", "/nowhere");
        try (PortalProcess portal = portal(url, OUTSIDE.password()).start()) {
            assertRefused(portal, "There is no database " + url);
        }
    }

    private static PortalProcess portal(String url, String password) {
        return PortalProcess.create()
                .with("SPRING_DATASOURCE_URL", url)
                .with("SPRING_DATASOURCE_USERNAME", "postgres")
                .with("SPRING_DATASOURCE_PASSWORD", password);
    }

    private static void assertRefused(PortalProcess portal, String sentence) {
        assertThat(portal.waitForEnd()).isEqualTo(1);
        assertThat(portal.log().lines().toList()).singleElement().asString().contains(sentence);
    }
}
