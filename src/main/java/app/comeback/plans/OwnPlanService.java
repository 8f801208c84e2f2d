package app.comeback.plans;

import app.comeback.audit.AuditTrail;
import app.comeback.care.ClientZones;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('CLIENT')")
class OwnPlanService implements OwnPlan {

    private final Plans plans;
    private final PlanStore store;
    private final AuditTrail audit;
    private final Clock clock;
    private final ClientZones zones;

    OwnPlanService(Plans plans, PlanStore store, AuditTrail audit, Clock clock, ClientZones zones) {
        this.plans = plans;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
        this.zones = zones;
    }

    @Override
    public Optional<Page> open() {
        ZoneId zone = zones.of(self());
        return plans.running(self())
                .map(plan -> new Page(
                        plan,
                        plans.dueOn(plan, LocalDate.ofInstant(clock.instant(), zone)),
                        plans.paused(plan),
                        store.versions(plan.id())));
    }

    @Override
    public void acknowledge(PlanId plan, int version) {
        StoredPlan running = store.running(self())
                .filter(own -> own.id().equals(plan))
                .orElseThrow(() -> new Refused("plans.refused.gone"));
        if (version > running.version()) {
            throw new Refused("plans.refused.gone");
        }
        if (store.acknowledge(plan, version, clock.instant())) {
            audit.record("plans.acknowledged", "plan", plan.toString(), Map.of("version", Integer.toString(version)));
        }
    }

    private static AccountId self() {
        return CurrentActor.require().id();
    }
}
