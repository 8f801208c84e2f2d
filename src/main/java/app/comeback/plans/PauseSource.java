package app.comeback.plans;

import java.util.List;

/** A further reason to leave exercises of a running plan out for the moment, beside restrictions. */
public interface PauseSource {

    /** What it pauses now; the reasons are translation keys. */
    List<PausedItem> paused(RunningPlan plan);
}
