package app.comeback.plans;

import app.comeback.care.CareRole;
import app.comeback.protocols.Protocol;
import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a version after every rule has agreed, and tells the client. */
@Component
class PlanPublishing {

    private final PlanStore store;
    private final PlanningChecks checks;
    private final ChangeWords changes;
    private final PlanMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanPublishing(
            PlanStore store,
            PlanningChecks checks,
            ChangeWords changes,
            PlanMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.checks = checks;
        this.changes = changes;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Starts a plan in the phase before the first, with a version for the first; who listens decides the rest. */
    void start(PlanDesk.Confirm command, CareRole role) {
        AccountId client = command.client();
        String reason = PlanRules.reason(command.reason());
        PlanningChecks.Ground ground = checks.requireGround(client, role, null);
        if (store.running(client).isPresent()) {
            throw new Refused("plans.refused.one");
        }
        Protocol protocol = ground.protocol();
        checks.requireContent(client, protocol, command.content(), 1, role, null);
        checks.requireDoses(command.content(), role, null);
        Actor actor = CurrentActor.require();
        store.start(
                new PlanStart(
                        command.plan(),
                        client,
                        protocol.ref(),
                        ground.presentation().presentation(),
                        ground.presentation().goal(),
                        ground.presentation().side()),
                actor.id(),
                clock.instant());
        write(
                client,
                command.plan(),
                command.plan().value(),
                version(1, 1, command.content(), reason, List.of(), role));
    }

    /** Publishes the version after the one that was seen. */
    void publish(PlanDesk.Publish command, CareRole role, StoredPlan running) {
        String reason = PlanRules.reason(command.reason());
        PlanningChecks.Ground ground = checks.requireGround(command.client(), role, running);
        if (running.version() != command.seenVersion()) {
            throw new Refused("plans.refused.stale", running.version());
        }
        int phase = Math.max(running.phase(), 1);
        checks.requireContent(command.client(), ground.protocol(), command.content(), phase, role, running);
        checks.requireDoses(command.content(), role, running);
        List<String> difference = changes.of(Locale.ENGLISH, ground.protocol(), running.content(), command.content());
        if (difference.isEmpty() && running.contentPhase() == phase) {
            throw new Refused("plans.refused.same");
        }
        int next = running.version() + 1;
        write(
                command.client(),
                running.id(),
                command.publication(),
                version(next, phase, command.content(), reason, difference, role));
        store.moveTo(running.id(), next);
    }

    /** Ends the plan and tells the client. */
    void end(AccountId client, PlanId plan, String reason) {
        store.end(plan, reason, CurrentActor.require().id(), clock.instant());
        mails.ended(client);
    }

    private void write(AccountId client, PlanId plan, UUID publication, PlanVersion version) {
        store.publish(plan, publication, version);
        mails.published(client, version.version());
        events.publishEvent(new PlanPublished(plan, client, version.version(), version.reason()));
    }

    private PlanVersion version(
            int number, int phase, PlanContent content, String reason, List<String> difference, CareRole role) {
        Actor actor = CurrentActor.require();
        return new PlanVersion(
                number,
                phase,
                content,
                reason,
                difference,
                actor.id(),
                actor.displayName(),
                role,
                clock.instant(),
                null);
    }
}
