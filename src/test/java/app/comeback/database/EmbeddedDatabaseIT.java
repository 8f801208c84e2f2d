package app.comeback.database;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.testing.Eventually;
import app.comeback.testing.PortalProcess;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseIT {

    private static final Duration MOMENT = Duration.ofSeconds(30);

    private final PortalProcess portal = PortalProcess.create();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void committed_rows_survive_a_kill_of_the_portal() throws SQLException {
        startAndCommit();
        ProcessHandle survivor = portal.postmaster();
        portal.kill9();
        assertThat(survivor.isAlive()).isTrue();

        assertRowsAreThereAfterStart();
        assertThat(survivor.isAlive()).isFalse();
        assertThat(portal.log()).contains("an earlier portal left running");
    }

    @Test
    void committed_rows_survive_a_kill_of_the_database_and_then_of_the_portal() throws SQLException {
        startAndCommit();
        portal.postmaster().destroyForcibly();
        portal.kill9();

        assertRowsAreThereAfterStart();
    }

    @Test
    void committed_rows_survive_a_kill_of_the_portal_and_then_of_the_database() throws SQLException {
        startAndCommit();
        ProcessHandle survivor = portal.postmaster();
        portal.kill9();
        survivor.destroyForcibly();

        assertRowsAreThereAfterStart();
    }

    @Test
    void a_database_killed_under_a_running_portal_comes_back_by_itself() throws SQLException {
        startAndCommit();
        ProcessHandle first = portal.postmaster();
        first.destroyForcibly();

        Eventually.holds(() -> "the database is started again:\n" + portal.log(), MOMENT, () -> portal.log()
                .contains("runs again on port"));
        assertRowsAreThere();
        Eventually.holds("the portal is healthy", MOMENT, () -> portal.status("/actuator/health") == 200);
        assertThat(portal.log()).contains("ended unexpectedly and is started again");
    }

    @Test
    void a_second_portal_on_one_data_folder_says_so_and_leaves_the_first_alone() throws SQLException {
        startAndCommit();
        try (PortalProcess second = PortalProcess.on(portal.data()).start()) {
            assertThat(second.waitForEnd()).isEqualTo(1);
            assertThat(second.log().lines().toList())
                    .singleElement()
                    .asString()
                    .contains("is running on the data folder " + portal.data())
                    .contains("COMEBACK_DATA");
        }
        assertThat(portal.status("/actuator/health")).isEqualTo(200);
        assertRowsAreThere();
    }

    @Test
    void a_request_to_stop_ends_the_database_too_and_nothing_is_logged_above_info() throws SQLException {
        startAndCommit();
        ProcessHandle server = portal.postmaster();

        assertThat(portal.sigterm()).isEqualTo(143);

        assertThat(server.isAlive()).isFalse();
        assertThat(portal.data().resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(portal.log().lines()).noneMatch(line -> line.matches(".*\\b(WARN|WARNING|ERROR|FATAL)\\b.*"));
        assertThat(portal.log()).contains("The embedded database has stopped");
    }

    private void startAndCommit() throws SQLException {
        portal.start().waitReady();
        try (Connection connection = portal.database();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists kept (word text primary key)");
            statement.execute("insert into kept values ('committed')");
        }
    }

    private void assertRowsAreThereAfterStart() throws SQLException {
        portal.start().waitReady();
        assertRowsAreThere();
    }

    private void assertRowsAreThere() throws SQLException {
        try (Connection connection = portal.database();
                Statement statement = connection.createStatement();
                ResultSet words = statement.executeQuery("select word from kept")) {
            assertThat(words.next()).isTrue();
            assertThat(words.getString(1)).isEqualTo("committed");
        }
    }
}
