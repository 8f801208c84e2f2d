package app.comeback.notifications;

import app.comeback.shared.Texts;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes each mail, already worded, as one row of {@code mail}. */
@Service
@PreAuthorize("permitAll()")
class OutboxService implements Outbox {

    private final JdbcClient jdbc;
    private final Texts texts;
    private final Clock clock;
    private final MailSettings settings;

    OutboxService(JdbcClient jdbc, Texts texts, Clock clock, MailSettings settings) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Mail mail) {
        MailText text = MailText.of(mail, texts);
        jdbc.sql("""
                        insert into mail (id, recipient, template, locale, subject, body, link, state, created_at, next_attempt_at)
                        values (:id, :to, :template, :locale, :subject, :body, :link, 'WAITING', :now, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("to", mail.to())
                .param("template", mail.template())
                .param("locale", mail.locale().toLanguageTag())
                .param("subject", text.subject())
                .param("body", text.body())
                .param("link", mail.link() == null ? null : mail.link().toString())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<URI> demoLink(String to, String template) {
        if (!settings.offersDemoLinks()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select link from mail
                        where lower(recipient) = lower(:to) and template = :template and link is not null
                        order by created_at desc limit 1
                        """)
                .param("to", to)
                .param("template", template)
                .query(String.class)
                .optional()
                .map(URI::create);
    }
}
