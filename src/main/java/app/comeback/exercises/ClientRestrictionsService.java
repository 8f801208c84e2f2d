package app.comeback.exercises;

import app.comeback.audit.AuditTrail;
import app.comeback.care.CareAccess;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasAnyRole('CLIENT', 'TRAINER', 'SYSTEM')")
class ClientRestrictionsService implements ClientRestrictions {

    private final RestrictionRows rows;
    private final ExerciseLibrary library;
    private final CareAccess care;
    private final ObjectProvider<ExercisesInUse> inUse;
    private final AuditTrail audit;
    private final Clock clock;

    ClientRestrictionsService(
            RestrictionRows rows,
            ExerciseLibrary library,
            CareAccess care,
            ObjectProvider<ExercisesInUse> inUse,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.library = library;
        this.care = care;
        this.inUse = inUse;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<StoredRestriction> of(AccountId client) {
        requireAccess(client);
        return rows.inForce(client);
    }

    @Override
    public List<StoredRestriction> history(AccountId client) {
        requireAccess(client);
        if (CurrentActor.find().isPresent() && !client.equals(me())) {
            record("exercises.restriction-viewed", client, Map.of());
        }
        return rows.all(client);
    }

    /** The portal's own jobs have nobody signed in; the class lets no visitor in. */
    private void requireAccess(AccountId client) {
        if (CurrentActor.find().isPresent()) {
            care.requireOwnOrCare(client);
        }
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRAINER')")
    public Effect preview(AccountId client, Restriction restriction) {
        care.requireCare(client);
        return effect(client, restriction);
    }

    @Override
    @PreAuthorize("hasRole('TRAINER')")
    public Saved save(AccountId client, UUID id, Restriction restriction, String reason) {
        care.requireCare(client);
        StoredRestriction wanted =
                new StoredRestriction(id, client, restriction, RestrictionReason.of(reason), me(), now(), null);
        if (rows.add(wanted)) {
            record("exercises.restriction-set", client, details(wanted));
            return new Saved(wanted, effect(client, restriction));
        }
        StoredRestriction there = rows.find(id)
                .filter(known ->
                        known.client().equals(client) && known.restriction().equals(restriction) && known.isInForce())
                .orElseThrow(() -> new Refused("exercises.refused.already-restricted"));
        return new Saved(there, effect(client, restriction));
    }

    @Override
    @PreAuthorize("hasRole('TRAINER')")
    public void lift(AccountId client, UUID id, String reason) {
        care.requireCare(client);
        StoredRestriction.Lifted end = new StoredRestriction.Lifted(me(), now(), RestrictionReason.of(reason));
        if (!rows.lift(client, id, end)) {
            throw new Refused("exercises.refused.not-in-force");
        }
        record("exercises.restriction-lifted", client, Map.of("restriction", id.toString()));
    }

    private Effect effect(AccountId client, Restriction restriction) {
        List<Ruled> ruled = RuledOut.by(List.of(restriction), library.all());
        Set<ExerciseId> used = new HashSet<>();
        inUse.forEach(user -> used.addAll(user.of(client)));
        return new Effect(
                ruled, ruled.stream().map(Ruled::id).filter(used::contains).toList());
    }

    private static Map<String, String> details(StoredRestriction stored) {
        @Nullable String detail = stored.restriction().detail();
        return Map.of(
                "restriction", stored.id().toString(),
                "kind", stored.restriction().kind().name(),
                "detail", detail == null ? "" : detail,
                "side", stored.restriction().side().name());
    }

    private void record(String action, AccountId client, Map<String, String> details) {
        audit.record(action, "client", client.toString(), details);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }
}
