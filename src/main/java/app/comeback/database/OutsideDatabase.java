package app.comeback.database;

import app.comeback.shared.StartRefused;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Properties;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** The PostgreSQL that an operator runs and that {@code SPRING_DATASOURCE_URL} names. */
class OutsideDatabase {

    private static final String URL = "spring.datasource.url";
    private static final String PATIENCE_SECONDS = "10";
    private static final String QUESTION = """
            select current_schema() is not null and has_schema_privilege(current_schema(), 'create'),
                   pg_is_in_recovery() or current_setting('transaction_read_only') = 'on'
            """;

    private final String url;
    private final String user;
    private final String password;

    OutsideDatabase(Environment environment) {
        url = Objects.requireNonNull(environment.getProperty(URL));
        user = environment.getProperty("spring.datasource.username", "");
        password = environment.getProperty("spring.datasource.password", "");
    }

    static boolean isConfigured(Environment environment) {
        return StringUtils.hasText(environment.getProperty(URL));
    }

    /**
     * Connects once.
     *
     * @throws StartRefused when the portal could not work on this database
     */
    void check() {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartRefused("SPRING_DATASOURCE_URL must begin with jdbc:postgresql: (the portal runs on"
                    + " PostgreSQL only).");
        }
        try (Connection connection = DriverManager.getConnection(url, access());
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(QUESTION)) {
            answer.next();
            if (answer.getBoolean(2)) {
                throw new StartRefused("The database " + name() + " is read-only (a standby?); name the primary in"
                        + " SPRING_DATASOURCE_URL.");
            }
            if (!answer.getBoolean(1)) {
                throw new StartRefused("The user \"" + user + "\" may not create tables in the database " + name()
                        + "; make this user the owner of the database.");
            }
        } catch (SQLException e) {
            throw new StartRefused(explain(e), e);
        }
    }

    private Properties access() {
        Properties access = new Properties();
        if (!user.isEmpty()) {
            access.setProperty("user", user);
        }
        if (!password.isEmpty()) {
            access.setProperty("password", password);
        }
        access.setProperty("connectTimeout", PATIENCE_SECONDS);
        access.setProperty("loginTimeout", PATIENCE_SECONDS);
        access.setProperty("socketTimeout", PATIENCE_SECONDS);
        return access;
    }

    private String explain(SQLException e) {
        String state = Objects.requireNonNullElse(e.getSQLState(), "");
        if (state.startsWith("28")) {
            return "The database " + name() + " does not let the user \"" + user
                    + "\" in: check SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.";
        }
        if (state.startsWith("08")) {
            return "No database answers at " + name()
                    + ": check SPRING_DATASOURCE_URL, and that the database is running.";
        }
        if (state.equals("3D000")) {
            return "There is no database " + name() + ": create it, or check SPRING_DATASOURCE_URL.";
        }
        return "The database " + name() + " cannot be used: " + oneLine(String.valueOf(e.getMessage()));
    }

    /** The address without parameters, which may hold a password. */
    private String name() {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
