package app.comeback.database;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.testing.Eventually;
import app.comeback.testing.PortalProcess;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** One portal for all tests: each finds it running and leaves it running, with every row of the ones before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedDatabaseIT {

    private static final Duration MOMENT = Duration.ofMinutes(2);

    private final PortalProcess portal = PortalProcess.create();
    private final List<String> committed = new ArrayList<>();

    @BeforeAll
    void start() throws SQLException {
        portal.start().waitReady();
        execute("create table kept (word text primary key)");
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    @Test
    void committed_rows_survive_a_kill_of_the_portal() throws SQLException {
        commit("portal");
        ProcessHandle survivor = portal.postmaster();
        portal.kill9();
        assertThat(survivor.isAlive()).isTrue();

        assertRowsAreThereAfterStart();
        assertThat(survivor.isAlive()).isFalse();
        assertThat(portal.log()).contains("an earlier portal left running");
    }

    @Test
    void committed_rows_survive_a_kill_of_the_database_and_then_of_the_portal() throws SQLException {
        commit("database, portal");
        portal.postmaster().destroyForcibly();
        portal.kill9();

        assertRowsAreThereAfterStart();
    }

    @Test
    void committed_rows_survive_a_kill_of_the_portal_and_then_of_the_database() throws SQLException {
        commit("portal, database");
        ProcessHandle survivor = portal.postmaster();
        portal.kill9();
        survivor.destroyForcibly();

        assertRowsAreThereAfterStart();
    }

    @Test
    void a_database_killed_under_a_running_portal_comes_back_by_itself() throws SQLException {
        commit("database");
        portal.postmaster().destroyForcibly();

        Eventually.holds(() -> "the database is started again:\n" + portal.log(), MOMENT, () -> portal.log()
                .contains("runs again on port"));
        assertThat(portal.log()).contains("ended unexpectedly and is started again");
        Eventually.holds("the portal is healthy", MOMENT, () -> portal.status("/actuator/health") == 200);
        assertRowsAreThere();
    }

    @Test
    void a_second_portal_on_one_data_folder_says_so_and_leaves_the_first_alone() throws SQLException {
        try (PortalProcess second = PortalProcess.on(portal.data())) {
            assertRefused(second, "is running on the data folder " + portal.data());
        }
        assertThat(portal.status("/actuator/health")).isEqualTo(200);
        assertRowsAreThere();
    }

    @Test
    void a_port_in_use_is_one_line() {
        String port = portal.url().replaceFirst(".*:", "");
        try (PortalProcess second = PortalProcess.create().with("PORT", port)) {
            assertRefused(second, "The port " + port + " is taken");
        }
    }

    @Test
    void a_setting_that_cannot_be_understood_is_one_line() {
        try (PortalProcess lost = PortalProcess.create().with("COMEBACK_ZONE", "Atlantis/Poseidonis")) {
            assertRefused(lost, "comeback.zone");
        }
    }

    @Test
    void a_request_to_stop_ends_the_database_too_and_nothing_is_logged_above_info() {
        try (PortalProcess whole = PortalProcess.create().with("COMEBACK_DEMO", "true")) {
            whole.start().waitReady();
            ProcessHandle server = whole.postmaster();

            assertThat(whole.sigterm()).isEqualTo(143);

            assertThat(server.isAlive()).isFalse();
            assertThat(whole.data().resolve("postgres/postmaster.pid")).doesNotExist();
            assertThat(whole.log().lines()).noneMatch(line -> line.matches(".*\\b(WARN|WARNING|ERROR|FATAL)\\b.*"));
            assertThat(whole.log()).contains("The embedded database has stopped");
        }
    }

    private static void assertRefused(PortalProcess refused, String sentence) {
        assertThat(refused.start().waitForEnd()).isEqualTo(1);
        assertThat(refused.log().lines().toList()).singleElement().asString().contains("Not started", sentence);
    }

    private void commit(String word) throws SQLException {
        execute("insert into kept values ('" + word + "')");
        committed.add(word);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = portal.database();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void assertRowsAreThereAfterStart() throws SQLException {
        portal.start().waitReady();
        assertRowsAreThere();
    }

    private void assertRowsAreThere() throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = portal.database();
                Statement statement = connection.createStatement();
                ResultSet words = statement.executeQuery("select word from kept")) {
            while (words.next()) {
                found.add(words.getString(1));
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(committed);
    }
}
