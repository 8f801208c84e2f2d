package app.comeback.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class MailSenderTest {

    private static final GreenMail SERVER = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    private static final Instant NOON = Instant.parse("2040-01-01T12:00:00Z");

    @Autowired
    Outbox outbox;

    @Autowired
    MailSender sender;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestClock clock;

    private final JavaMailSenderImpl smtp = new JavaMailSenderImpl();
    private final String recipient = "reader-" + UUID.randomUUID() + "@example.org";

    @BeforeAll
    static void startTheServer() {
        SERVER.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        SERVER.start();
    }

    @AfterAll
    static void stopTheServer() {
        SERVER.stop();
    }

    @BeforeEach
    void nothingElseIsWaiting() {
        jdbc.sql("delete from mail where state = 'WAITING'").update();
        clock.set(NOON);
        smtp.setHost("localhost");
        smtp.setPort(SERVER.getSmtp().getPort());
    }

    @Test
    void a_mail_is_sent_once_as_plain_text() throws Exception {
        write("Anna");
        sender.sendDue(smtp);
        sender.sendDue(smtp);
        MimeMessage[] received = SERVER.getReceivedMessagesForDomain(recipient);
        assertThat(received).hasSize(1);
        assertThat(received[0].getContentType()).startsWith("text/plain");
        assertThat(GreenMailUtil.getBody(received[0])).contains("Hello Anna");
        assertThat(received[0].getFrom()[0].toString()).isEqualTo("comeback@localhost");
        assertThat(row().state()).isEqualTo(MailRow.State.SENT);
    }

    @Test
    void a_mail_that_fails_is_tried_again_later_and_later() {
        write("Anna");
        smtp.setPort(1);
        sender.sendDue(smtp);
        assertThat(row().state()).isEqualTo(MailRow.State.WAITING);
        assertThat(row().nextAttemptAt()).isEqualTo(NOON.plus(Duration.ofMinutes(1)));
        clock.advance(Duration.ofMinutes(1));
        sender.sendDue(smtp);
        assertThat(row().attempts()).isEqualTo(2);
        assertThat(row().nextAttemptAt()).isEqualTo(NOON.plus(Duration.ofMinutes(6)));
        clock.advance(Duration.ofMinutes(5));
        smtp.setPort(SERVER.getSmtp().getPort());
        sender.sendDue(smtp);
        assertThat(row().state()).isEqualTo(MailRow.State.SENT);
        assertThat(row().problem()).isNull();
    }

    @Test
    void after_the_last_try_a_mail_stays_visible_as_failed_until_an_admin_sends_it_again(@Autowired MailRows rows) {
        write("Anna");
        smtp.setPort(1);
        for (int i = 0; i <= MailSender.PAUSES.size(); i++) {
            sender.sendDue(smtp);
            clock.advance(Duration.ofHours(13));
        }
        assertThat(row().state()).isEqualTo(MailRow.State.FAILED);
        assertThat(row().problem()).isNotBlank();
        assertThat(rows.sendAgain(row().id(), clock.instant())).isTrue();
        smtp.setPort(SERVER.getSmtp().getPort());
        sender.sendDue(smtp);
        assertThat(row().state()).isEqualTo(MailRow.State.SENT);
        assertThat(rows.sendAgain(row().id(), clock.instant())).isFalse();
    }

    @Test
    void the_link_is_the_last_line_of_the_mail() {
        inTransaction(() -> outbox.add(new Mail(
                recipient,
                "reset-password",
                Locale.ENGLISH,
                List.of("Anna"),
                URI.create("http://localhost/reset?token=x"))));
        assertThat(row().body()).endsWith("\n\nhttp://localhost/reset?token=x\n");
    }

    @Test
    void a_mail_is_gone_when_its_cause_is_rolled_back() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            outbox.add(new Mail(recipient, "reset-password", Locale.ENGLISH, List.of("Anna"), null));
            status.setRollbackOnly();
        });
        assertThat(jdbc.sql("select count(*) from mail where recipient = :to")
                        .param("to", recipient)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void write(String name) {
        inTransaction(() -> outbox.add(new Mail(recipient, "reset-password", Locale.ENGLISH, List.of(name), null)));
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private MailRow row() {
        return new MailRows(jdbc)
                .page(null, PageRequest.of(0, 1_000)).stream()
                        .filter(mail -> mail.recipient().equals(recipient))
                        .findFirst()
                        .orElseThrow();
    }
}
