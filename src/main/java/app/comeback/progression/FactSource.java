package app.comeback.progression;

import app.comeback.plans.RunningPlan;
import app.comeback.protocols.Fact;
import java.util.List;

/** A further origin of facts for a gate, beside what was measured and answered: for example what training shows. */
public interface FactSource {

    /** What it knows of the plan's client; the same row always gives a fact with the same id. */
    List<Fact> facts(RunningPlan plan);
}
