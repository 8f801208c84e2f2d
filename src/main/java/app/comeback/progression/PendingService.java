package app.comeback.progression;

import app.comeback.plans.Plans;
import app.comeback.plans.RunningPlan;
import app.comeback.shared.CurrentActor;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('CLIENT')")
class PendingService implements Pending {

    private final Plans plans;
    private final Gates gates;
    private final Doses doses;

    PendingService(Plans plans, Gates gates, Doses doses) {
        this.plans = plans;
        this.gates = gates;
        this.doses = doses;
    }

    @Override
    public Optional<Page> own() {
        return plans.running(CurrentActor.require().id()).map(this::page);
    }

    private Page page(RunningPlan plan) {
        return new Page(gates.judge(plan).state(), doses.linesWithoutFlags(plan));
    }
}
