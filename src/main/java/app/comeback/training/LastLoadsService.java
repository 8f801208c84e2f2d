package app.comeback.training;

import app.comeback.care.ClientZones;
import app.comeback.exercises.ExerciseId;
import app.comeback.plans.PlanItem;
import app.comeback.plans.Plans;
import app.comeback.shared.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('TRAINER', 'SYSTEM')")
class LastLoadsService implements LastLoads {

    private static final Duration LOOKS_BACK = Duration.ofDays(120);

    private final SessionLogs logs;
    private final Plans plans;
    private final ClientZones zones;
    private final Clock clock;

    LastLoadsService(SessionLogs logs, Plans plans, ClientZones zones, Clock clock) {
        this.logs = logs;
        this.plans = plans;
        this.zones = zones;
        this.clock = clock;
    }

    @Override
    public Map<ExerciseId, Last> of(AccountId client) {
        ZoneId zone = zones.of(client);
        Map<String, Optional<Plans.PublishedVersion>> versions = new HashMap<>();
        Map<ExerciseId, Last> last = new HashMap<>();
        for (DoneSession session : logs.since(client, clock.instant().minus(LOOKS_BACK))) {
            SessionLog log = session.log();
            LocalDate day = session.day(zone);
            versions.computeIfAbsent(
                            log.plan() + "/" + log.planVersion(), key -> plans.version(log.plan(), log.planVersion()))
                    .ifPresent(version -> version.itemsOn(day).stream()
                            .filter(item -> log.sets(item.id()) > 0)
                            .forEach(item -> last.putIfAbsent(item.exercise(), last(item, log, day))));
        }
        return last;
    }

    private static Last last(PlanItem item, SessionLog log, LocalDate day) {
        Map<Integer, SessionLog.SetLog> sets =
                Objects.requireNonNull(log.done().get(item.id())).sets();
        SessionLog.SetLog latest =
                sets.values().stream().reduce((one, other) -> other).orElseThrow();
        return new Last(
                day,
                sets.size(),
                latest.reps() == null ? item.dose().reps() : latest.reps(),
                latest.loadKg() == null ? item.dose().loadKg() : latest.loadKg());
    }
}
