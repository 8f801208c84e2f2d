package app.comeback.notifications;

import app.comeback.audit.SubjectNames;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Names an e-mail in the record by its subject and recipient. */
@Service
@PreAuthorize("hasRole('ADMIN')")
class MailNames implements SubjectNames {

    private final JdbcClient jdbc;

    MailNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String type() {
        return "mail";
    }

    @Override
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        return jdbc
                .sql("select id, subject, recipient from mail where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject("id", UUID.class),
                        "“" + row.getString("subject") + "” → " + row.getString("recipient")))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
