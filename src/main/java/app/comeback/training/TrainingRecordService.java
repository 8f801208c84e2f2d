package app.comeback.training;

import app.comeback.care.ClientZones;
import app.comeback.exercises.ExerciseId;
import app.comeback.plans.PlanItem;
import app.comeback.plans.Plans;
import app.comeback.shared.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasAnyRole('CLIENT', 'TRAINER', 'SYSTEM')")
class TrainingRecordService implements TrainingRecord {

    /** A session's day may lie a day beside its beginning, and a zone half a day. */
    private static final int MARGIN_DAYS = 2;

    private final SessionLogs logs;
    private final PlannedDays planned;
    private final ClientZones zones;
    private final Plans plans;
    private final Clock clock;

    TrainingRecordService(SessionLogs logs, PlannedDays planned, ClientZones zones, Plans plans, Clock clock) {
        this.logs = logs;
        this.planned = planned;
        this.zones = zones;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public List<Exposure> exposures(AccountId client, Instant since) {
        Map<String, Map<UUID, ExerciseId>> versions = new HashMap<>();
        return Exposures.of(
                logs.since(client, since.minus(Exposures.BEFORE)),
                log -> versions.computeIfAbsent(log.plan() + "/" + log.planVersion(), version -> exercises(log)),
                since,
                zones.of(client));
    }

    private Map<UUID, ExerciseId> exercises(SessionLog log) {
        return plans.version(log.plan(), log.planVersion()).stream()
                .flatMap(version -> version.items().stream())
                .collect(Collectors.toMap(PlanItem::id, PlanItem::exercise));
    }

    @Override
    public List<Session> sessions(AccountId client, Instant since) {
        ZoneId zone = zones.of(client);
        planned.keep(client, zone);
        List<DoneSession> sessions = logs.since(client, since);
        LocalDate from = since.isBefore(Instant.EPOCH) ? LocalDate.EPOCH : LocalDate.ofInstant(since, zone);
        LocalDate to = LocalDate.now(clock.withZone(zone)).plusDays(MARGIN_DAYS);
        Set<UUID> fromPlan = ofThePlan(sessions, planned.between(client, from.minusDays(MARGIN_DAYS), to), zone);
        return sessions.stream()
                .filter(session -> session.original().isTraining())
                .map(session ->
                        session(session, !fromPlan.contains(session.original().id())))
                .toList();
    }

    /** For each planned day the session that counts for it: the first completed one, or else the first. */
    private static Set<UUID> ofThePlan(List<DoneSession> sessions, Map<LocalDate, Integer> plannedByDay, ZoneId zone) {
        Set<UUID> counting = new HashSet<>();
        sessions.stream()
                .filter(session -> session.original().isTraining())
                .collect(Collectors.groupingBy(session -> session.day(zone)))
                .forEach((day, ofDay) -> ofDay.stream()
                        .sorted(Comparator.comparing((DoneSession session) -> !session.isCompleted())
                                .thenComparing(session -> session.original().startedAt()))
                        .limit(plannedByDay.getOrDefault(day, 0))
                        .forEach(session -> counting.add(session.original().id())));
        return counting;
    }

    private static Session session(DoneSession session, boolean isExtra) {
        SessionLog log = session.log();
        SessionLog.Stop stop = log.stop();
        return new Session(
                log.id(),
                log.planVersion(),
                log.startedAt(),
                session.isDisputed() ? null : log.finishedAt(),
                log.answer(Question.MINUTES).orElse(null),
                log.answer(Question.RPE).orElse(null),
                isExtra,
                stop == null ? "" : stop.reason().name());
    }

    @Override
    public List<Day> days(AccountId client, LocalDate from, LocalDate to) {
        ZoneId zone = zones.of(client);
        planned.keep(client, zone);
        Map<LocalDate, Integer> plannedByDay = planned.between(client, from, to);
        Instant now = clock.instant();
        Map<LocalDate, List<DoneSession>> done =
                logs
                        .since(
                                client,
                                from.minusDays(MARGIN_DAYS).atStartOfDay(zone).toInstant())
                        .stream()
                        .filter(session -> session.original().isTraining())
                        .collect(Collectors.groupingBy(session -> session.day(zone)));
        return from.datesUntil(to)
                .map(day -> new Day(
                        day,
                        plannedByDay.getOrDefault(day, 0) > 0,
                        done.containsKey(day),
                        done.getOrDefault(day, List.of()).stream()
                                .anyMatch(session -> session.morningState(now, zone) == DoneSession.Morning.MISSING)))
                .toList();
    }

    @Override
    public Optional<Instant> lastHeard(AccountId client, Instant since) {
        return logs.since(client, since).stream()
                .flatMap(session -> Stream.of(
                        Optional.of(session.original().lastAt()),
                        Optional.ofNullable(session.firstMorning()).map(CheckInAnswer::at)))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    @Override
    public ZoneId zone(AccountId client) {
        return zones.of(client);
    }

    @Override
    public Adherence adherence(AccountId client, LocalDate from, LocalDate to) {
        ZoneId zone = zones.of(client);
        planned.keep(client, zone);
        Instant since = from.minusDays(MARGIN_DAYS).atStartOfDay(zone).toInstant();
        List<LocalDate> completed = logs.since(client, since).stream()
                .filter(DoneSession::isCompleted)
                .map(session -> session.day(zone))
                .filter(day -> !day.isBefore(from) && day.isBefore(to))
                .toList();
        return AdherenceRule.of(planned.between(client, from, to), completed);
    }
}
