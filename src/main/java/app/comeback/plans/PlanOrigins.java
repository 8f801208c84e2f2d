package app.comeback.plans;

import java.util.Collection;
import java.util.Map;

/** How many running plans came from templates. */
public interface PlanOrigins {

    /**
     * How many plans that run now have a running version from each of these; those without a plan are missing. One
     * statement.
     */
    Map<PlanOrigin, Integer> running(Collection<PlanOrigin> origins);
}
