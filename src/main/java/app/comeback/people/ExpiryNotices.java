package app.comeback.people;

import app.comeback.shared.Formats;
import app.comeback.shared.Texts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells holders and admins that a credential ends; each notice once, however often or late it is called. */
@Service
@PreAuthorize("hasRole('SYSTEM')")
class ExpiryNotices {

    private static final String ENDING = """
            select c.id from credential c
            where c.revoked_on is null and c.valid_to <= ?
              and (select count(*) from credential_verification v where v.credential_id = c.id) = 2
              and not exists (select 1 from credential_notice n
                where n.credential_id = c.id and n.valid_to = c.valid_to and n.days_before = 0)
            order by c.valid_to, c.id
            """;

    private final CredentialRepository credentials;
    private final CredentialMails mails;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Texts texts;
    private final Today today;

    ExpiryNotices(
            CredentialRepository credentials,
            CredentialMails mails,
            JdbcClient database,
            TransactionTemplate transaction,
            Texts texts,
            Today today) {
        this.credentials = credentials;
        this.mails = mails;
        this.database = database;
        this.transaction = transaction;
        this.texts = texts;
        this.today = today;
    }

    /** Each credential in its own transaction, so that one that fails holds up no other. */
    void send() {
        LocalDate day = today.date();
        List<UUID> ending = database.sql(ENDING)
                .param(day.plusDays(Milestone.EARLIEST_DAYS))
                .query(UUID.class)
                .list();
        ending.forEach(id -> transaction.executeWithoutResult(status -> notice(id, day)));
    }

    private void notice(UUID id, LocalDate day) {
        Credential credential = credentials.lock(id).orElseThrow();
        LocalDate end = credential.facts().validTo();
        boolean checked = credential.verifications().size() == Credential.CHECKS_NEEDED;
        if (end == null || !checked || credential.stateOn(day) == CredentialState.REVOKED) {
            return;
        }
        List<Milestone> reached = Milestone.reached(end, day);
        boolean isNews = false;
        for (Milestone milestone : reached) {
            isNews = isFirst(id, end, milestone);
        }
        if (isNews) {
            mails.ending(credential, date(end), when(end, day));
        }
    }

    private boolean isFirst(UUID id, LocalDate end, Milestone milestone) {
        return database.sql("insert into credential_notice (credential_id, valid_to, days_before, noticed_at)"
                                + " values (?, ?, ?, ?) on conflict do nothing")
                        .params(id, end, milestone.daysBefore(), today.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(Formats.of(CredentialMails.LANGUAGE))
                .format(day);
    }

    private String when(LocalDate end, LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, end);
        return texts.get(CredentialMails.LANGUAGE, days < 0 ? "people.ended" : "people.ends-in", Math.abs(days));
    }
}
