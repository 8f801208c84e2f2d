package app.comeback.training;

import app.comeback.exercises.ExerciseId;
import app.comeback.shared.Pain;
import app.comeback.training.Baseline.Morning;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes sessions apart into their exercises, each with the answers around it; pure. */
final class Exposures {

    /** How long before the first session of interest others must be known, for its usual morning. */
    static final Duration BEFORE = Duration.ofDays(31);

    private Exposures() {}

    /**
     * The exercises of the sessions that began since then, in the order of the sessions. A sudden pull is about the leg
     * and not about one exercise: it stands with every exercise of the plan, also with those that were not reached.
     *
     * @param sessions the client's sessions, from {@link #BEFORE} before {@code since} on
     * @param exercises which exercise each item was, by the plan version that a session was done by
     */
    static List<Exposure> of(
            List<DoneSession> sessions,
            Function<SessionLog, Map<UUID, ExerciseId>> exercises,
            Instant since,
            ZoneId zone) {
        List<Morning> mornings = sessions.stream()
                .filter(session -> session.original().isTraining())
                .map(session -> Morning.after(session, zone))
                .toList();
        List<Exposure> exposures = new ArrayList<>();
        for (DoneSession session : sessions) {
            if (session.original().startedAt().isBefore(since)) {
                continue;
            }
            SessionLog log = session.log();
            Pain baseline = Baseline.before(log.startedAt(), mornings, zone);
            Map<UUID, ExerciseId> known = exercises.apply(log);
            for (UUID item : log.isSudden() ? known.keySet() : itemsOf(log)) {
                ExerciseId exercise = known.get(item);
                if (exercise != null) {
                    exposures.add(exposure(session, log, item, exercise, baseline));
                }
            }
        }
        return exposures;
    }

    /**
     * What was begun, though no set was finished: an answer about it, a tick taken back, or a stop for the body's sake
     * in the middle of it says more about the next time than a session that it was never part of.
     */
    private static Set<UUID> itemsOf(SessionLog log) {
        Set<UUID> items = new LinkedHashSet<>(log.done().keySet());
        log.rows().keySet().stream().sorted().forEach(items::add);
        SessionLog.Stop stop = log.stop();
        if (stop != null && stop.item() != null && stop.reason().asksRedFlags()) {
            items.add(stop.item());
        }
        return items;
    }

    private static Exposure exposure(
            DoneSession session, SessionLog log, UUID item, ExerciseId exercise, @Nullable Pain baseline) {
        return new Exposure(
                log.rows().getOrDefault(item, log.id()),
                log.id(),
                log.planVersion(),
                item,
                exercise,
                log.startedAt(),
                session.isDisputed() ? 0 : log.sets(item),
                session.cautious(Question.BEFORE),
                session.cautious(Question.peak(item)),
                session.cautious(Question.AFTER),
                session.isDisputed() ? null : session.morning(),
                baseline,
                log.isSudden());
    }
}
