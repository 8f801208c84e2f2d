package app.comeback.assessments;

import app.comeback.audit.AuditTrail;
import app.comeback.care.CareAccess;
import app.comeback.care.ClientChanged;
import app.comeback.protocols.RedFlagLevel;
import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasAnyRole('CLIENT', 'TRAINER', 'SYSTEM')")
class SafetyLocksService implements SafetyLocks {

    private static final Comparator<Lock> GRAVEST_FIRST =
            Comparator.comparing(Lock::level).thenComparing(Lock::raisedAt, Comparator.reverseOrder());

    private final LockRows rows;
    private final CareAccess care;
    private final CareTeamMails mails;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SafetyLocksService(
            LockRows rows,
            CareAccess care,
            CareTeamMails mails,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.care = care;
        this.mails = mails;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Lock> open(AccountId client) {
        requireAccess(client);
        return openOf(client);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Lock> history(AccountId client) {
        requireAccess(client);
        return rows.of(client);
    }

    private List<Lock> openOf(AccountId client) {
        return rows.of(client).stream()
                .filter(lock -> lock.liftedAt() == null)
                .sorted(GRAVEST_FIRST)
                .toList();
    }

    /** The portal's own jobs have nobody signed in; the class lets no visitor in. */
    private void requireAccess(AccountId client) {
        if (CurrentActor.find().isPresent()) {
            care.requireOwnOrCare(client);
        }
    }

    @Override
    public void requireNone(AccountId client) {
        rows.take(client);
        openOf(client).stream().findFirst().ifPresent(lock -> {
            throw new Refused("assessments.locked." + lock.level());
        });
    }

    @Override
    public Lock raise(UUID id, AccountId client, String flag, RedFlagLevel level, String origin) {
        requireAccess(client);
        rows.take(client);
        return same(id, client).orElseGet(() -> {
            mails.locked(care.team(client), level);
            return add(client, new Lock(id, flag, level, origin, clock.instant(), null, null, null, null));
        });
    }

    private Optional<Lock> same(UUID id, AccountId client) {
        Optional<LockRows.Held> same = rows.find(id);
        if (same.isPresent() && !same.get().client().equals(client)) {
            throw new Refused("assessments.refused.unknown-lock");
        }
        return same.map(LockRows.Held::lock);
    }

    private Lock add(AccountId client, Lock lock) {
        rows.add(client, lock, CurrentActor.find().map(Actor::id).orElse(null));
        events.publishEvent(new ClientChanged(client));
        audit.record(
                "assessments.locked",
                "client",
                client.toString(),
                Map.of("lock", lock.id().toString(), "level", lock.level().name()));
        return lock;
    }

    @Override
    @PreAuthorize("hasRole('TRAINER')")
    public Lock raiseByHand(UUID id, AccountId client, RedFlagLevel level, String reason) {
        care.requireCare(client);
        String words = reason.strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new Refused("assessments.refused.raise-reason", LONGEST_REASON);
        }
        rows.take(client);
        return same(id, client).orElseGet(() -> {
            AccountId me = CurrentActor.require().id();
            mails.raised(client, care.team(client), me);
            return add(client, new Lock(id, BY_HAND, level, "person:" + me, clock.instant(), null, null, null, words));
        });
    }

    @Override
    @PreAuthorize("hasRole('TRAINER')")
    public void lift(UUID id, String reason) {
        LockRows.Held held = rows.find(id).orElseThrow(() -> new Refused("care.refused.unknown"));
        if (!LockPolicy.mayLift(care.requireCare(held.client()), held.lock().level())) {
            throw new Refused("assessments.refused.lift-clinician");
        }
        String words = reason.strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new Refused("assessments.refused.lift-reason", LONGEST_REASON);
        }
        rows.take(held.client());
        AccountId me = CurrentActor.require().id();
        AccountId before = rows.find(id).orElseThrow().lock().liftedBy();
        if (me.equals(before)) {
            return;
        }
        if (before != null) {
            throw new Refused("assessments.refused.lifted");
        }
        rows.lift(id, me, words, clock.instant());
        mails.lifted(held.client());
        events.publishEvent(new ClientChanged(held.client()));
        audit.record(
                "assessments.lock-lifted",
                "client",
                held.client().toString(),
                Map.of("lock", id.toString(), "level", held.lock().level().name()));
    }
}
