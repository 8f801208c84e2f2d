package app.comeback.care;

import app.comeback.audit.AuditTrail;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('TRAINER')")
class ClientsService implements Clients {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_SEARCH = 100;

    private final CareRows care;
    private final ConsentRows consents;
    private final CareAccess access;
    private final CareMails mails;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final PortalProperties portal;

    ClientsService(
            CareRows care,
            ConsentRows consents,
            CareAccess access,
            CareMails mails,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock,
            PortalProperties portal) {
        this.care = care;
        this.consents = consents;
        this.access = access;
        this.mails = mails;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.portal = portal;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ClientInCare> page(String search, Pageable page) {
        return care.clients(me(), shortened(search), today(), page);
    }

    @Override
    @Transactional(readOnly = true)
    public long count(String search) {
        return care.countClients(me(), shortened(search), today());
    }

    @Override
    public ClientInCare open(AccountId client, String part) {
        CareRole role = access.requireCare(client);
        CareRows.Running running = running(client);
        audit.record("care.record-viewed", "client", client.toString(), Map.of("part", part));
        return new ClientInCare(client, running.name(), role, running.since());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Standing> consents(AccountId client) {
        access.requireCare(client);
        return consents.of(client).stream()
                .filter(given -> given.stands() && given.purpose() != ConsentPurpose.SHARING)
                .map(given -> new Standing(given.purpose(), given.version(), given.givenAt()))
                .toList();
    }

    @Override
    public void end(AccountId client, String reason) {
        String words = reason.strip();
        access.requireCare(client);
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new Refused("care.refused.reason", LONGEST_REASON);
        }
        CareRows.Running running = running(client);
        if (care.end(running.consent(), me(), words, clock.instant())) {
            consents.withdraw(running.consent(), me(), ConsentDesk.Cause.PRACTITIONER_ENDED, clock.instant());
            events.publishEvent(new CareEnded(client));
            mails.ended(client, CurrentActor.require().displayName());
            audit.record("care.ended", "client", client.toString(), Map.of());
        }
    }

    private CareRows.Running running(AccountId client) {
        return care.running(client, me(), today()).orElseThrow(() -> new Refused("care.refused.unknown"));
    }

    private static String shortened(String search) {
        String words = search.strip();
        return words.substring(0, Math.min(words.length(), LONGEST_SEARCH));
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(portal.zone()));
    }
}
