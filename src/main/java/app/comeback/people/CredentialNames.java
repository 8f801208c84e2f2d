package app.comeback.people;

import app.comeback.audit.SubjectNames;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Names a credential in the record by its title and holder. */
@Service
@PreAuthorize("hasRole('ADMIN')")
class CredentialNames implements SubjectNames {

    private final JdbcClient jdbc;

    CredentialNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String type() {
        return "credential";
    }

    @Override
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        return jdbc
                .sql("""
                        select c.id, c.title, a.display_name from credential c join account a on a.id = c.holder
                        where c.id = any (:ids)
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject("id", UUID.class),
                        row.getString("title") + " (" + row.getString("display_name") + ")"))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
