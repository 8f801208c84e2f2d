package app.comeback.care;

import app.comeback.audit.AuditTrail;
import app.comeback.shared.AccountId;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('CLIENT')")
class ConsentDeskService implements ConsentDesk {

    /** The portal's one condition so far; the care relationship names it, and the credential must cover it. */
    private static final ConditionCode CONDITION = ConditionCode.HAMSTRING;

    private final Wordings wordings;
    private final ConsentRows consents;
    private final CareRows care;
    private final CareMails mails;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final PortalProperties portal;

    ConsentDeskService(
            Wordings wordings,
            ConsentRows consents,
            CareRows care,
            CareMails mails,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock,
            PortalProperties portal) {
        this.wordings = wordings;
        this.consents = consents;
        this.care = care;
        this.mails = mails;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.portal = portal;
    }

    @Override
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Wording wording(ConsentPurpose purpose, Locale locale) {
        return wordings.current(purpose, locale);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Given> history() {
        return consents.of(me());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Wording> givenWording(UUID consent) {
        return consents.wordingOf(consent, me());
    }

    @Override
    public void give(UUID id, Wording shown) {
        if (shown.purpose() == ConsentPurpose.SHARING) {
            throw new Refused("care.refused.with-whom");
        }
        consents.lock(me());
        if (!consents.exists(id, me())) {
            add(id, null, shown);
        }
    }

    @Override
    public void share(UUID id, AccountId practitioner, Wording shown) {
        consents.lock(me());
        if (consents.exists(id, me())) {
            return;
        }
        if (shown.purpose() != ConsentPurpose.SHARING) {
            throw new Refused("care.refused.wording-changed");
        }
        if (!consents.stands(me(), ConsentPurpose.CARE)) {
            throw new Refused("care.refused.care-first");
        }
        add(id, practitioner, shown);
        care.begin(id, me(), practitioner, CONDITION, clock.instant());
        if (care.running(me(), practitioner, today())
                .map(CareRows.Running::role)
                .isEmpty()) {
            throw new Refused("care.refused.practitioner");
        }
        mails.shared(practitioner);
    }

    private void add(UUID id, @Nullable AccountId practitioner, Wording shown) {
        if (!wordings.current(shown.purpose(), Locale.of(shown.language())).equals(shown)) {
            throw new Refused("care.refused.wording-changed");
        }
        try {
            consents.add(id, me(), practitioner, shown, clock.instant());
        } catch (DuplicateKeyException given) {
            throw new Refused("care.refused.given");
        }
        events.publishEvent(new ClientChanged(me()));
        audit.record(
                "care.consent-given",
                "consent",
                id.toString(),
                Map.of("purpose", shown.purpose().name(), "version", Integer.toString(shown.version())));
    }

    @Override
    public void withdraw(UUID consent) {
        Given given = consents.of(me()).stream()
                .filter(own -> own.id().equals(consent))
                .findFirst()
                .orElseThrow(() -> new Refused("care.refused.unknown-consent"));
        consents.lock(me());
        List<AccountId> losing = losing(given);
        if (consents.withdraw(consent, me(), Cause.CLIENT, clock.instant())) {
            losing.forEach(mails::stopped);
            events.publishEvent(new CareEnded(me()));
            audit.record(
                    "care.consent-withdrawn",
                    "consent",
                    consent.toString(),
                    Map.of("purpose", given.purpose().name()));
        }
    }

    private List<AccountId> losing(Given given) {
        AccountId practitioner = given.practitioner();
        if (practitioner != null) {
            return List.of(practitioner);
        }
        return given.purpose() == ConsentPurpose.CARE
                ? care.team(me(), today()).stream()
                        .map(CareMember::practitioner)
                        .toList()
                : List.of();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Choice> practitioners(String search, Pageable page) {
        return care.choices(
                me(), search.strip(), CONDITION, today(), PageRequest.of(page.getPageNumber(), page.getPageSize()));
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(portal.zone()));
    }
}
