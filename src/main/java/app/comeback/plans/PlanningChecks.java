package app.comeback.plans;

import app.comeback.assessments.Assessments;
import app.comeback.assessments.Presentation;
import app.comeback.assessments.SafetyLocks;
import app.comeback.care.CareRole;
import app.comeback.care.Consents;
import app.comeback.exercises.Clearance;
import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.Restriction;
import app.comeback.protocols.Protocol;
import app.comeback.protocols.Protocols;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must hold before anything is published for a client; the same before a first plan and a later version. */
@Component
class PlanningChecks {

    private final Assessments assessments;
    private final SafetyLocks locks;
    private final Consents consents;
    private final Protocols protocols;
    private final ExerciseBook exercises;

    PlanningChecks(
            Assessments assessments,
            SafetyLocks locks,
            Consents consents,
            Protocols protocols,
            ExerciseBook exercises) {
        this.assessments = assessments;
        this.locks = locks;
        this.consents = consents;
        this.protocols = protocols;
        this.exercises = exercises;
    }

    /** What a clinician confirmed, if anything. */
    Optional<Presentation> presentation(AccountId client) {
        return assessments.confirmed(client);
    }

    /** The rule set that the running plan keeps, or the signed one that a first plan would start from. */
    Optional<Protocol> protocol(@Nullable StoredPlan running, @Nullable Presentation presentation) {
        if (running != null) {
            return protocols.find(running.protocol());
        }
        return presentation == null ? Optional.empty() : protocols.signedFor(presentation.presentation());
    }

    /** Why this practitioner cannot publish anything for the client now; for the screen, without writing. */
    @Nullable
    Hindrance hindrance(AccountId client, CareRole role, @Nullable StoredPlan running) {
        try {
            require(client, role, running);
        } catch (Refused refused) {
            return Hindrance.of(refused);
        }
        return locks.open(client).stream()
                .findFirst()
                .map(lock -> Hindrance.of("plans.refused.locked", lock.flag()))
                .orElse(null);
    }

    /** The same as a refusal; a lock that is being raised is waited for. */
    Ground requireGround(AccountId client, CareRole role, @Nullable StoredPlan running) {
        locks.requireNone(client);
        return require(client, role, running);
    }

    private Ground require(AccountId client, CareRole role, @Nullable StoredPlan running) {
        consents.requireCare(client);
        Presentation presentation =
                presentation(client).orElseThrow(() -> new Refused("plans.refused.no-presentation"));
        PlanRules.presentation(presentation).ifPresent(PlanningChecks::refuse);
        Protocol protocol = protocol(running, presentation).orElseThrow(() -> new Refused("plans.refused.no-protocol"));
        PlanRules.entitled(role, presentation).ifPresent(PlanningChecks::refuse);
        return new Ground(presentation, protocol);
    }

    /** The content fits the rule set, the phase and who publishes it. */
    void requireContent(
            AccountId client,
            Protocol protocol,
            PlanContent content,
            int phase,
            CareRole role,
            @Nullable StoredPlan running) {
        PlanContent before = running == null ? null : running.content();
        PlanRules.profile(protocol, content.painProfile(), phase, role, before == null ? "" : before.painProfile())
                .ifPresent(PlanningChecks::refuse);
        requireItems(client, protocol, content.items(), phase, role, running);
        if (content.board() != null) {
            BoardRules.groups(content.board()).ifPresent(PlanningChecks::refuse);
        }
    }

    /** The doses are this practitioner's to decide; a proposal may hold more for a clinician to confirm. */
    void requireDoses(PlanContent content, CareRole role, @Nullable StoredPlan running) {
        PlanContent before = running == null ? null : running.content();
        PlanBoard board = content.board();
        for (PlanItem item : content.items()) {
            Exercise exercise = exercises.find(item.exercise()).orElseThrow();
            boolean isNew = before == null
                    || before.items().stream().noneMatch(old -> old.exercise().equals(item.exercise()));
            BoardRules.startDose(exercise.name(), BoardRules.doses(content, item), exercise.dose(), role, isNew)
                    .ifPresent(PlanningChecks::refuse);
            // Whoever only changes a dose does not answer for the days that somebody else chose.
            if (board != null && !isWhereItWas(board, item, before)) {
                BoardRules.apart(
                                exercise.name(),
                                board,
                                item.id(),
                                exercise.dose().frequency().hoursApart(),
                                role)
                        .ifPresent(PlanningChecks::refuse);
            }
        }
    }

    /** The exercises fit the rule set, the phase, who plans them, and what the client must not do. */
    void requireItems(
            AccountId client,
            Protocol protocol,
            List<PlanItem> items,
            int phase,
            CareRole role,
            @Nullable StoredPlan running) {
        PlanContent before = running == null ? null : running.content();
        for (PlanItem item : items) {
            boolean unlocked = before != null
                    && before.items().stream().anyMatch(old -> old.exercise().equals(item.exercise()));
            if (exercises.find(item.exercise()).isEmpty()) {
                throw new Refused("plans.refused.unknown", item.exercise().value());
            }
            if (!unlocked && !exercises.mayBePlanned(item.exercise())) {
                throw new Refused("plans.refused.withdrawn", exercises.name(item.exercise()));
            }
            PlanRules.menu(protocol, item.exercise(), exercises.name(item.exercise()), phase, role, unlocked)
                    .ifPresent(PlanningChecks::refuse);
        }
        exercises.paused(client, items).stream().findFirst().ifPresent(blocked -> {
            throw new Refused("plans.refused.blocked", exercises.name(blocked.exercise()));
        });
    }

    /** The item on the one side on which a restriction leaves it open; else as it is. */
    PlanItem onOpenSide(AccountId client, PlanItem item) {
        return exercises
                .find(item.exercise())
                .map(exercise -> Clearance.check(exercise, exercises.restrictions(client)))
                .map(clearance -> clearance instanceof Clearance.Blocked blocked ? blocked.openSide() : null)
                .map(item::withSide)
                .orElse(item);
    }

    private static boolean isWhereItWas(PlanBoard board, PlanItem item, @Nullable PlanContent before) {
        return before != null
                && before.board() != null
                && BoardDifference.places(board, item.id()).equals(BoardDifference.places(before.board(), item.id()));
    }

    /** Why each of these may not be planned; those that may are left out. */
    Map<ExerciseId, Hindrance> hindrances(
            AccountId client,
            Protocol protocol,
            Collection<ExerciseId> wanted,
            int phase,
            CareRole role,
            @Nullable StoredPlan running) {
        List<Restriction> inForce = exercises.restrictions(client);
        Set<ExerciseId> unlocked = running == null
                ? Set.of()
                : running.content().items().stream().map(PlanItem::exercise).collect(Collectors.toSet());
        Map<ExerciseId, Hindrance> hindrances = new LinkedHashMap<>();
        for (ExerciseId id : wanted) {
            exercises
                    .find(id)
                    .map(exercise -> withdrawn(exercise, unlocked.contains(id))
                            .or(() -> blocked(exercise, inForce))
                            .or(() ->
                                    PlanRules.menu(protocol, id, exercise.name(), phase, role, unlocked.contains(id))))
                    .orElseGet(() -> Optional.of(Hindrance.of("plans.refused.not-released", id.value())))
                    .ifPresent(hindrance -> hindrances.put(id, hindrance));
        }
        return hindrances;
    }

    private Optional<Hindrance> withdrawn(Exercise exercise, boolean unlocked) {
        return unlocked || exercises.mayBePlanned(exercise.id())
                ? Optional.empty()
                : Optional.of(Hindrance.of("plans.refused.withdrawn", exercise.name()));
    }

    private static Optional<Hindrance> blocked(Exercise exercise, List<Restriction> inForce) {
        return switch (Clearance.check(exercise, inForce)) {
            case Clearance.Cleared() -> Optional.empty();
            case Clearance.NotCleared _ -> Optional.of(Hindrance.of("plans.paused.not-cleared"));
            case Clearance.Blocked blocked when blocked.openSide() != null -> Optional.empty();
            case Clearance.Blocked blocked ->
                Optional.of(Hindrance.of(blocked.reasonKeys().getFirst()));
        };
    }

    private static void refuse(Hindrance hindrance) {
        throw hindrance.refused();
    }

    /** What a plan stands on. */
    record Ground(Presentation presentation, Protocol protocol) {}
}
