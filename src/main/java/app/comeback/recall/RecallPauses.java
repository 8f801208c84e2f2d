package app.comeback.recall;

import app.comeback.plans.PauseSource;
import app.comeback.plans.PausedItem;
import app.comeback.plans.RunningPlan;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Pauses what is recalled and was not answered in time. No row says so: the deadline, the answers and the running
 * version do, each time anew.
 */
@Component
class RecallPauses implements PauseSource {

    private final TaskStore tasks;
    private final Clock clock;

    RecallPauses(TaskStore tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public List<PausedItem> paused(RunningPlan plan) {
        Instant now = clock.instant();
        return tasks.of(plan.id()).stream()
                .filter(task -> task.facts().at(now) == TaskState.PAUSED)
                .map(task -> new PausedItem(task.item(), task.exercise(), List.of("recall.paused." + task.change())))
                .toList();
    }
}
