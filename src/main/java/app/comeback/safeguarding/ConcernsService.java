package app.comeback.safeguarding;

import app.comeback.audit.AuditTrail;
import app.comeback.care.CareAccess;
import app.comeback.care.CareMember;
import app.comeback.care.ClientChanged;
import app.comeback.safeguarding.Concern.Outcome;
import app.comeback.safeguarding.Concern.Reading;
import app.comeback.safeguarding.ConcernRows.Stored;
import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('TRAINER')")
class ConcernsService implements Concerns {

    private static final Duration SHOWN = Duration.ofDays(30);

    private final ConcernRows rows;
    private final CareAccess care;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConcernsService(
            ConcernRows rows, CareAccess care, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.care = care;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Concern> recent(AccountId client) {
        care.requireCare(client);
        List<Concern> recent = rows.recent(client, clock.instant().minus(SHOWN));
        return recent.isEmpty() || !isReader(client) ? List.of() : recent;
    }

    @Override
    public void read(UUID words, Outcome outcome, String remark) {
        Stored stored = rows.find(words).orElseThrow(() -> new Refused("care.refused.unknown"));
        care.requireCare(stored.client());
        if (!isReader(stored.client())) {
            throw new Refused("safeguarding.refused.reader");
        }
        String said = checked(outcome, remark);
        Actor me = CurrentActor.require();
        if (rows.add(stored, me.id(), new Reading(me.displayName(), clock.instant(), outcome, said))) {
            events.publishEvent(new ClientChanged(stored.client()));
            audit.record("safeguarding.read", "client", stored.client().toString(), Map.of("outcome", outcome.name()));
            return;
        }
        requireSame(words, me.id(), outcome, said);
    }

    private static String checked(Outcome outcome, String remark) {
        // Also without blanks that keep words together, which the database takes for nothing.
        String said = remark.replaceAll("^\\p{IsWhite_Space}+|\\p{IsWhite_Space}+$", "");
        if (said.length() > LONGEST_REMARK) {
            throw new Refused("safeguarding.refused.remark", LONGEST_REMARK);
        }
        if (outcome == Outcome.NO_CONCERN && said.isEmpty()) {
            throw new Refused("safeguarding.refused.why");
        }
        return said;
    }

    private void requireSame(UUID words, AccountId me, Outcome outcome, String remark) {
        Stored now = rows.find(words).orElseThrow();
        Reading reading = now.concern().reading();
        boolean isSame = reading != null
                && me.equals(now.readBy())
                && reading.outcome() == outcome
                && reading.remark().equals(remark);
        if (!isSame) {
            throw new Refused("safeguarding.refused.done", reading == null ? "" : reading.by());
        }
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('CLIENT')")
    public List<Waiting> waiting() {
        AccountId client = CurrentActor.require().id();
        List<Concern> open = rows.recent(client, clock.instant()).stream()
                .filter(Concern::isOpen)
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        List<CareMember> readers = Readers.of(care.team(client));
        return open.stream()
                .flatMap(concern -> readers.stream().map(reader -> new Waiting(concern, reader.practitioner())))
                .toList();
    }

    private boolean isReader(AccountId client) {
        AccountId me = CurrentActor.require().id();
        return Readers.of(care.team(client)).stream()
                .anyMatch(reader -> reader.practitioner().equals(me));
    }
}
