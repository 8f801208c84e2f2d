package app.comeback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The dump of a database as it was when its migrations landed: those migrations word for word, then every row. It is
 * plain SQL that makes the same database again in an empty one.
 */
final class LandedSchema {

    private static final Path FOLDER = Path.of("src/test/resources/schema");

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private LandedSchema() {}

    /** The dumps of every version that landed, the oldest first. */
    static List<Path> dumps() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith("landed-"))
                    .sorted()
                    .toList();
        }
    }

    /** Where the dump of the present version belongs: named after its newest migration. */
    static Path present() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            String newest = files.map(file -> file.getFileName().toString())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            return FOLDER.resolve("landed-" + newest.substring(1, newest.indexOf("__")) + ".sql");
        }
    }

    /** Writes down the database behind this connection. */
    static String dump(Connection connection) throws SQLException, IOException {
        StringBuilder script = new StringBuilder("-- Made by LandedSchemaRenewal; not edited by hand.\n");
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.sorted().toList()) {
                script.append("-- ").append(file.getFileName()).append('\n').append(Files.readString(file));
            }
        }
        script.append("set session_replication_role = replica;\n");
        script.append(definitionOfHistory());
        for (String table : tables(connection)) {
            script.append(rows(connection, table));
        }
        for (String sequence : list(connection, "select sequencename from pg_sequences where last_value is not null")) {
            String value =
                    list(connection, "select last_value from " + sequence).getFirst();
            script.append("select setval('%s', %s);%n".formatted(sequence, value));
        }
        return script.append("set session_replication_role = default;\n").toString();
    }

    /** Flyway makes this table itself, so no migration does. */
    private static String definitionOfHistory() {
        return """
                create table flyway_schema_history (
                  installed_rank int primary key, version varchar(50), description varchar(200) not null,
                  type varchar(20) not null, script varchar(1000) not null, checksum int,
                  installed_by varchar(100) not null, installed_on timestamp not null default now(),
                  execution_time int not null, success boolean not null);
                """;
    }

    private static String rows(Connection connection, String table) throws SQLException {
        List<String> columns = list(connection, """
                select column_name from information_schema.columns
                where table_schema = 'public' and table_name = '%s' and is_generated = 'NEVER'
                order by ordinal_position
                """.formatted(table));
        String values = columns.stream()
                .map(column -> "quote_nullable(\"" + column + "\"::text)")
                .collect(Collectors.joining(" || ', ' || "));
        String insert = "insert into %s (%s) overriding system value values ("
                .formatted(table, columns.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", ")));
        // A migration may have made a row by itself already.
        StringBuilder script = new StringBuilder("delete from %s;%n".formatted(table));
        for (String row : list(connection, "select " + values + " from " + table + " order by 1")) {
            script.append(insert).append(row).append(");\n");
        }
        return script.toString();
    }

    /** How many rows each table holds. */
    static Map<String, Long> counts(Connection connection) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : tables(connection)) {
            counts.put(
                    table,
                    Long.valueOf(
                            list(connection, "select count(*) from " + table).getFirst()));
        }
        return counts;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        return list(connection, "select tablename from pg_tables where schemaname = 'public' order by tablename");
    }

    private static List<String> list(Connection connection, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
        }
        return values;
    }
}
