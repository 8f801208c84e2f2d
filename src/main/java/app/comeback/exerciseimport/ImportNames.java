package app.comeback.exerciseimport;

import app.comeback.audit.SubjectNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names imports in the audit record by their files. */
@Component
class ImportNames implements SubjectNames {

    private final JdbcClient jdbc;

    ImportNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String type() {
        return "exercise-import";
    }

    @Override
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("select id, files from import_run where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> names.put(row.getObject("id", UUID.class), row.getString("files")))
                .list();
        return names;
    }
}
