package app.comeback.access;

import java.net.URI;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people find in their mail. */
final class Mailbox {

    private Mailbox() {}

    /** The link of the newest mail of this template, as a path within the portal. */
    static Optional<String> link(JdbcClient jdbc, String to, String template) {
        return jdbc.sql("""
                        select link from mail where recipient = :to and template = :template
                        order by created_at desc limit 1
                        """)
                .param("to", to)
                .param("template", template)
                .query(String.class)
                .optional()
                .map(URI::create)
                .map(link -> link.getRawQuery() == null ? link.getPath() : link.getPath() + "?" + link.getRawQuery());
    }
}
