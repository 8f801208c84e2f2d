package app.comeback;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.testing.PortalTest;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class LandedSchemaTest {

    @Autowired
    DataSource database;

    static List<Path> dumps() throws IOException {
        return LandedSchema.dumps();
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void every_landed_database_migrates_forward_with_all_its_rows(Path dump) throws SQLException, IOException {
        HikariDataSource server = database.unwrap(HikariDataSource.class);
        try (Connection admin = server.getConnection();
                Statement statement = admin.createStatement()) {
            statement.execute("drop database if exists landed");
            statement.execute("create database landed");
        }
        String url = server.getJdbcUrl().replaceFirst("/[^/]*$", "/landed");
        try (Connection landed = DriverManager.getConnection(url, server.getUsername(), server.getPassword());
                Statement statement = landed.createStatement()) {
            statement.execute(Files.readString(dump));
            Map<String, Long> before = LandedSchema.counts(landed);

            Flyway.configure()
                    .dataSource(url, server.getUsername(), server.getPassword())
                    .load()
                    .migrate();

            Map<String, Long> after = LandedSchema.counts(landed);
            before.remove("flyway_schema_history");
            assertThat(before).isNotEmpty();
            assertThat(after).containsAllEntriesOf(before);
        }
    }
}
