package app.comeback.safeguarding;

import app.comeback.care.CareAccess;
import app.comeback.care.ClientChanged;
import app.comeback.shared.AccountId;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Only inside the transaction that keeps the words: neither is there without the other. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("hasAnyRole('CLIENT', 'SYSTEM')")
class SafeguardingService implements Safeguarding {

    private final ConcernRows rows;
    private final CareAccess care;
    private final ConcernMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SafeguardingService(
            ConcernRows rows, CareAccess care, ConcernMails mails, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.care = care;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void look(UUID words, AccountId client, Origin origin, String text) {
        if (ConcernWords.areIn(text) && rows.add(words, client, origin, clock.instant())) {
            mails.written(Readers.of(care.team(client)));
            events.publishEvent(new ClientChanged(client));
        }
    }
}
