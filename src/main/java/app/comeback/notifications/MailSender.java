package app.comeback.notifications;

import app.comeback.shared.Jobs;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empties the outbox: one mail, one transaction. A mail server that accepts a mail just before the portal dies gets it
 * a second time; none is lost.
 */
@Component
class MailSender {

    /** The pause after each failed try; after the last one the mail is left as failed. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));

    private static final Logger LOG = LoggerFactory.getLogger(MailSender.class);
    private static final int MOST_AT_ONCE = 200;

    private final MailRows rows;
    private final MailSettings settings;
    private final ObjectProvider<JavaMailSender> smtp;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailSender(
            MailRows rows,
            MailSettings settings,
            ObjectProvider<JavaMailSender> smtp,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.smtp = smtp;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Sends what is due, if the portal sends mail at all. */
    void sendDue() {
        JavaMailSender server = smtp.getIfAvailable();
        if (server != null && settings.sends()) {
            sendDue(server);
        }
    }

    void sendDue(JavaMailSender server) {
        int left = MOST_AT_ONCE;
        while (left > 0 && Boolean.TRUE.equals(transaction.execute(status -> sendOne(server)))) {
            left--;
        }
    }

    private boolean sendOne(JavaMailSender server) {
        Optional<MailRow> due = rows.nextDue(clock.instant());
        due.ifPresent(mail -> send(mail, server));
        return due.isPresent();
    }

    private void send(MailRow mail, JavaMailSender server) {
        try {
            server.send(message(mail, server));
            rows.sent(mail, clock.instant());
        } catch (MailException | MessagingException failure) {
            Duration pause = mail.attempts() < PAUSES.size() ? PAUSES.get(mail.attempts()) : null;
            // A mail server's answer often repeats the address; the log gets the kind of failure only.
            LOG.warn("Mail {} was not sent: {}", mail.id(), failure.getClass().getSimpleName());
            rows.failed(mail, problem(failure), pause, clock.instant());
        }
    }

    private MimeMessage message(MailRow mail, JavaMailSender server) throws MessagingException {
        MimeMessage message = server.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(mail.recipient());
        helper.setSubject(mail.subject());
        helper.setText(mail.body(), false);
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static String problem(Exception failure) {
        @Nullable String text = failure.getMessage();
        String line = text == null ? failure.getClass().getSimpleName() : text.strip();
        return line.length() <= 500 ? line : line.substring(0, 500);
    }

    /** Lets the outbox be emptied every few seconds. */
    @Configuration
    static class Schedule {

        @Bean
        RecurringTask<Void> sendMail(MailSender sender) {
            return Jobs.every("send-mail", Duration.ofSeconds(10), sender::sendDue);
        }
    }
}
