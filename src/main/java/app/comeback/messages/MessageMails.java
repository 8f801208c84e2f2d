package app.comeback.messages;

import app.comeback.access.Accounts;
import app.comeback.notifications.Mail;
import app.comeback.notifications.Outbox;
import app.comeback.shared.AccountId;
import app.comeback.shared.PortalProperties;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells by mail that something new waits, once until it was read: the client when somebody of the team wrote, and everybody
 * of the team when the client wrote and nobody has answered. The mail says nothing else.
 */
@Service
@PreAuthorize("hasRole('SYSTEM')")
class MessageMails {

    private static final Logger LOG = LoggerFactory.getLogger(MessageMails.class);

    private static final Duration WAITS = Duration.ofMinutes(10);

    /** What is older was told long ago, or the portal was away so long that a mail would only puzzle. */
    private static final Duration LOOKS_BACK = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Outbox outbox;
    private final PortalProperties portal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MessageMails(
            JdbcClient jdbc,
            Accounts accounts,
            Outbox outbox,
            PortalProperties portal,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.outbox = outbox;
        this.portal = portal;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Due(UUID client, UUID reader, int readTo) {}

    /** Each person in a transaction of its own, so that one that fails holds up no other. */
    void send() {
        Instant now = clock.instant();
        due(now).forEach(one -> {
            try {
                transaction.executeWithoutResult(status -> tell(one, now));
            } catch (RuntimeException e) {
                LOG.error("{} could not be told that a message waits", one.reader(), e);
            }
        });
    }

    private List<Due> due(Instant now) {
        return jdbc.sql("""
                        with recent as (
                          select distinct client from message where sent_at > :after and sent_at <= :before),
                        person as (
                          select p.client, p.reader, p.since, message_read_to(p.client, p.reader) as read_to
                          from recent r join message_person p on p.client = r.client
                          where p.condition is null or care_role(p.reader, p.condition, :day) is not null)
                        select p.client, p.reader, p.read_to from person p
                        where exists (
                            select 1 from message_standing m
                            where m.client = p.client and (m.author = m.client) <> (p.reader = p.client)
                              and m.number > p.read_to and m.sent_at >= p.since
                              and m.sent_at > :after and m.sent_at <= :before
                              and (p.reader = p.client or m.number > messages_done_to(p.client)))
                          and not exists (
                            select 1 from message_mail x
                            where x.client = p.client and x.reader = p.reader and x.read_to = p.read_to)""")
                .param("after", now.minus(LOOKS_BACK).atOffset(ZoneOffset.UTC))
                .param("before", now.minus(WAITS).atOffset(ZoneOffset.UTC))
                .param("day", LocalDate.ofInstant(now, portal.zone()))
                .query((row, number) -> new Due(
                        row.getObject("client", UUID.class),
                        row.getObject("reader", UUID.class),
                        row.getInt("read_to")))
                .list();
    }

    /** Two nodes that found the same person tell them once: the row is there once. */
    private void tell(Due due, Instant now) {
        boolean isFirst = jdbc.sql("""
                        insert into message_mail (client, reader, read_to, told_at)
                        values (:client, :reader, :readTo, :now) on conflict do nothing""")
                        .param("client", due.client())
                        .param("reader", due.reader())
                        .param("readTo", due.readTo())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (isFirst) {
            accounts.find(new AccountId(due.reader()))
                    .filter(account -> !account.disabled() && account.confirmed())
                    .ifPresent(account -> outbox.add(new Mail(
                            account.email(),
                            "new-message",
                            Locale.ENGLISH,
                            List.of(account.displayName()),
                            portal.baseUrl().resolve("/messages"))));
        }
    }
}
