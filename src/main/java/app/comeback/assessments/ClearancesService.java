package app.comeback.assessments;

import app.comeback.audit.AuditTrail;
import app.comeback.care.CareAccess;
import app.comeback.care.ClientChanged;
import app.comeback.care.Consents;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasAnyRole('CLIENT', 'TRAINER')")
class ClearancesService implements Clearances {

    private static final int LONGEST_ISSUER = 120;
    private static final int LONGEST_REASON = 500;
    private static final int MONTHS = 12;
    private static final int BEGINNING = 4;

    /** What a file is, is told by its first bytes and never by its name. */
    private static final Map<String, String> TYPES =
            Map.of("25504446", "application/pdf", "89504e47", "image/png", "ffd8ff", "image/jpeg");

    private final ClearanceRows rows;
    private final SafetyLocks locks;
    private final CareAccess care;
    private final Consents consents;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final PortalProperties portal;

    ClearancesService(
            ClearanceRows rows,
            SafetyLocks locks,
            CareAccess care,
            Consents consents,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock,
            PortalProperties portal) {
        this.rows = rows;
        this.locks = locks;
        this.care = care;
        this.consents = consents;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.portal = portal;
    }

    @Override
    @PreAuthorize("hasRole('CLIENT')")
    public void state(UUID id, LocalDate issuedOn, String issuer, byte @Nullable [] file) {
        consents.requireCare(me());
        String name = issuer.strip();
        if (name.isEmpty() || name.length() > LONGEST_ISSUER) {
            throw new Refused("assessments.clearance.issuer", LONGEST_ISSUER);
        }
        if (issuedOn.isAfter(today()) || issuedOn.plusMonths(MONTHS).isBefore(today())) {
            throw new Refused("assessments.clearance.day");
        }
        rows.add(id, me(), issuedOn, name, file == null ? null : checked(file), clock.instant());
        events.publishEvent(new ClientChanged(me()));
        audit.record("assessments.clearance-stated", "client", me().toString(), Map.of("clearance", id.toString()));
    }

    private static File checked(byte[] content) {
        if (content.length == 0 || content.length > MOST_BYTES) {
            throw new Refused("assessments.clearance.size");
        }
        String beginning = HexFormat.of().formatHex(content, 0, Math.min(BEGINNING, content.length));
        return TYPES.entrySet().stream()
                .filter(type -> beginning.startsWith(type.getKey()))
                .findFirst()
                .map(type -> new File(type.getValue(), content))
                .orElseThrow(() -> new Refused("assessments.clearance.type"));
    }

    @Override
    @PreAuthorize("hasRole('TRAINER')")
    public void decide(UUID id, boolean accepted, String reason) {
        AccountId client = rows.clientOf(id).orElseThrow(() -> new Refused("care.refused.unknown"));
        care.requireClinician(client);
        String words = reason.strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new Refused("assessments.clearance.reason", LONGEST_REASON);
        }
        if (!rows.decide(id, accepted, words, me(), clock.instant())) {
            throw new Refused("assessments.clearance.decided");
        }
        if (holds(client)) {
            locks.open(client).stream()
                    .filter(lock -> lock.flag().equals("RF-16"))
                    .forEach(lock -> locks.lift(lock.id(), words));
        }
        events.publishEvent(new ClientChanged(client));
        audit.record(
                "assessments.clearance-decided",
                "client",
                client.toString(),
                Map.of("clearance", id.toString(), "accepted", Boolean.toString(accepted)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Letter> of(AccountId client) {
        care.requireOwnOrCare(client);
        return rows.of(client);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean holds(AccountId client) {
        return of(client).stream().anyMatch(letter -> letter.countsOn(today()));
    }

    @Override
    public File open(UUID id) {
        AccountId client = rows.clientOf(id).orElseThrow(() -> new Refused("care.refused.unknown"));
        care.requireOwnOrCare(client);
        File file = rows.file(id).orElseThrow(() -> new Refused("care.refused.unknown"));
        audit.record("assessments.clearance-viewed", "client", client.toString(), Map.of("clearance", id.toString()));
        return file;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(portal.zone()));
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }
}
