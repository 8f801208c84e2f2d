package app.comeback.recall;

import app.comeback.audit.AuditTrail;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('TRAINER')")
class RecallTasksService implements RecallTasks {

    private final TaskStore tasks;
    private final AuditTrail audit;
    private final Clock clock;
    private final PortalProperties portal;

    RecallTasksService(TaskStore tasks, AuditTrail audit, Clock clock, PortalProperties portal) {
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
        this.portal = portal;
    }

    /** Each client on the page is looked at, so each look is recorded. */
    @Override
    public List<Row> page(Show show, Pageable page) {
        List<Row> rows = tasks.page(me(), show, today(), clock.instant(), page);
        rows.stream().map(Row::client).distinct().forEach(client -> record("recall.viewed", client, Map.of()));
        return rows;
    }

    @Override
    @Transactional(readOnly = true)
    public long count(Show show) {
        return tasks.count(me(), show, today());
    }

    @Override
    public void acknowledge(UUID id, Task task) {
        answer(id, require(task), null);
    }

    @Override
    public void keep(UUID id, Task task, String reason) {
        String words = RecallRules.reason(reason);
        Row row = require(task);
        RecallRules.requireMayKeep(row.facts().safety(), row.role());
        answer(id, row, words);
    }

    private void answer(UUID id, Row row, @Nullable String reason) {
        boolean given =
                reason == null ? row.facts().acknowledged() : row.facts().kept();
        if (!given && row.state() == TaskState.GONE) {
            throw new Refused("recall.refused.gone");
        }
        if (tasks.answer(id, row, reason, me(), clock.instant())) {
            record(
                    reason == null ? "recall.acknowledged" : "recall.item-kept",
                    row.client(),
                    Map.of(
                            "recall", row.task().recall().toString(),
                            "item", row.task().item().toString()));
        }
    }

    private Row require(Task task) {
        return tasks.find(me(), task, today(), clock.instant())
                .orElseThrow(() -> new Refused("recall.refused.no-task"));
    }

    private void record(String action, AccountId client, Map<String, String> details) {
        audit.record(action, "client", client.toString(), details);
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(portal.zone()));
    }
}
