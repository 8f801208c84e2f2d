package app.comeback.training;

import app.comeback.access.AccountSummary;
import app.comeback.access.Accounts;
import app.comeback.care.ClientZones;
import app.comeback.care.ConsentPurpose;
import app.comeback.care.Consents;
import app.comeback.notifications.Mail;
import app.comeback.notifications.Outbox;
import app.comeback.shared.PortalProperties;
import app.comeback.training.DoneSession.Morning;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails the question about the next morning, once for each morning that was not answered by itself. */
@Service
@PreAuthorize("hasRole('SYSTEM')")
class CheckInReminders {

    private static final LocalTime NOT_BEFORE = LocalTime.of(7, 0);
    private static final Duration TIME_TO_ANSWER = Duration.ofHours(1);

    private final CheckInStore store;
    private final SessionStore sessions;
    private final SessionLogs logs;
    private final ClientZones zones;
    private final Consents consents;
    private final Accounts accounts;
    private final Outbox outbox;
    private final PortalProperties portal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CheckInReminders(
            CheckInStore store,
            SessionStore sessions,
            SessionLogs logs,
            ClientZones zones,
            Consents consents,
            Accounts accounts,
            Outbox outbox,
            PortalProperties portal,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.sessions = sessions;
        this.logs = logs;
        this.zones = zones;
        this.consents = consents;
        this.accounts = accounts;
        this.outbox = outbox;
        this.portal = portal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each session in its own transaction, so that one that fails holds up no other. */
    void send() {
        Instant since = clock.instant().minus(MorningQuestion.LOOKS_BACK);
        store.unasked(since).forEach(id -> transaction.executeWithoutResult(status -> remind(id)));
    }

    private void remind(UUID id) {
        logs.of(sessions.sessions(List.of(id)).values()).stream()
                .filter(session -> isDue(session, zones.of(session.client())))
                .filter(session -> consents.holds(session.client(), ConsentPurpose.CARE))
                .findFirst()
                .ifPresent(this::remind);
    }

    private boolean isDue(DoneSession session, ZoneId zone) {
        Instant now = clock.instant();
        if (session.morningState(now, zone) != Morning.OPEN) {
            return false;
        }
        CheckInWindow window = session.window(zone);
        Instant polite = window.opens().atZone(zone).with(NOT_BEFORE).toInstant();
        Instant last = window.closes().minus(TIME_TO_ANSWER);
        return !now.isBefore(polite.isBefore(last) ? polite : last);
    }

    private void remind(DoneSession session) {
        Optional<AccountSummary> client =
                accounts.find(session.client()).filter(account -> !account.disabled() && account.confirmed());
        CheckInToken token = CheckInToken.create();
        ZoneId zone = zones.of(session.client());
        Instant closes = session.window(zone).closes();
        if (client.isPresent() && store.addLink(session.original().id(), token.digest(), closes, clock.instant())) {
            String until = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                    .withLocale(Locale.UK)
                    .format(closes.atZone(zone));
            outbox.add(new Mail(
                    client.get().email(),
                    "check-in",
                    Locale.ENGLISH,
                    List.of(client.get().displayName(), until),
                    portal.baseUrl().resolve("/check-in?token=" + token.text())));
        }
    }
}
