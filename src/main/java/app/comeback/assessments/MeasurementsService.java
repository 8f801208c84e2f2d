package app.comeback.assessments;

import app.comeback.audit.AuditTrail;
import app.comeback.care.CareAccess;
import app.comeback.care.CareRole;
import app.comeback.care.ClientChanged;
import app.comeback.care.Consents;
import app.comeback.protocols.Measure;
import app.comeback.protocols.Mode;
import app.comeback.protocols.Protocols;
import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import java.math.BigDecimal;
import java.time.Clock;
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
class MeasurementsService implements Measurements {

    private static final int LONGEST_REASON = 500;

    private final MeasurementRows rows;
    private final Protocols protocols;
    private final CareAccess care;
    private final Consents consents;
    private final SafetyLocks locks;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeasurementsService(
            MeasurementRows rows,
            Protocols protocols,
            CareAccess care,
            Consents consents,
            SafetyLocks locks,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.protocols = protocols;
        this.care = care;
        this.consents = consents;
        this.locks = locks;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void record(Entry entry) {
        Mode mode = mode(entry.client());
        consents.requireCare(entry.client());
        if (rows.exists(entry.id())) {
            return;
        }
        Measure measure = measure(entry.measure());
        MeasurementRules.requireMode(measure, mode);
        MeasurementRules.requireSide(measure, entry.side());
        MeasurementRules.requireValue(measure, entry.value());
        MeasurementRules.requireTime(entry.at(), clock.instant());
        if (mode == Mode.SELF && SelfTests.loads(measure.code())) {
            locks.requireNone(entry.client());
        }
        Taken taken = new Taken(
                entry.id(),
                entry.id(),
                1,
                entry.client(),
                measure.code(),
                entry.value(),
                false,
                measure.unit(),
                entry.side(),
                mode,
                me(),
                entry.instrument(),
                entry.details(),
                entry.at());
        rows.add(taken, entry.value(), me(), null, clock.instant());
        record("assessments.measured", taken);
    }

    @Override
    public void recordAll(List<Entry> entries) {
        entries.forEach(this::record);
    }

    @Override
    public void correct(UUID id, UUID root, int seen, @Nullable BigDecimal value, String reason) {
        Taken before = rows.find(root).orElseThrow(() -> new Refused("assessments.measure.unknown"));
        Mode mode = mode(before.client());
        if (rows.exists(id)) {
            return;
        }
        if (mode == Mode.SELF && before.mode() != Mode.SELF) {
            throw new Refused("assessments.measure.not-yours");
        }
        String words = reason.strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new Refused("assessments.measure.reason", LONGEST_REASON);
        }
        if (value != null) {
            MeasurementRules.requireValue(measure(before.measure()), value);
        }
        if (before.version() != seen || !rows.add(version(before, id), value, me(), words, clock.instant())) {
            throw new Refused("assessments.measure.elsewhere");
        }
        if (value == null) {
            record("assessments.measurement-withdrawn", before);
        } else {
            record("assessments.measurement-corrected", before);
        }
    }

    private static Taken version(Taken before, UUID id) {
        return new Taken(
                id,
                before.root(),
                before.version() + 1,
                before.client(),
                before.measure(),
                before.value(),
                false,
                before.unit(),
                before.side(),
                before.mode(),
                before.tester(),
                before.instrument(),
                before.details(),
                before.at());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Taken> list(AccountId client, @Nullable String measure, int limit) {
        care.requireOwnOrCare(client);
        return rows.of(client, measure, limit);
    }

    private Mode mode(AccountId client) {
        Actor me = CurrentActor.require();
        if (me.is(Role.CLIENT) && me.id().equals(client)) {
            return Mode.SELF;
        }
        return care.requireCare(client) == CareRole.CLINICIAN ? Mode.CLINICIAN : Mode.TRAINER;
    }

    private Measure measure(String code) {
        return protocols.measure(code).orElseThrow(() -> new Refused("assessments.measure.unknown"));
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }

    private void record(String action, Taken taken) {
        events.publishEvent(new ClientChanged(taken.client()));
        audit.record(
                action,
                "client",
                taken.client().toString(),
                Map.of("measure", taken.measure(), "measurement", taken.root().toString()));
    }
}
