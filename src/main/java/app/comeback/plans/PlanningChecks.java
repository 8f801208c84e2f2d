package app.comeback.plans;

import app.comeback.assessments.Assessments;
import app.comeback.assessments.Presentation;
import app.comeback.assessments.SafetyLocks;
import app.comeback.care.CareRole;
import app.comeback.care.Consents;
import app.comeback.protocols.Protocol;
import app.comeback.protocols.Protocols;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import java.util.List;
import java.util.Optional;
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
            PlanRules.menu(protocol, item, exercises.name(item.exercise()), phase, role, unlocked)
                    .ifPresent(PlanningChecks::refuse);
        }
        exercises.paused(client, items).stream().findFirst().ifPresent(blocked -> {
            throw new Refused("plans.refused.blocked", exercises.name(blocked.exercise()));
        });
    }

    private static void refuse(Hindrance hindrance) {
        throw hindrance.refused();
    }

    /** What a plan stands on. */
    record Ground(Presentation presentation, Protocol protocol) {}
}
