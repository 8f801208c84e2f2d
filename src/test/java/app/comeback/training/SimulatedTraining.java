package app.comeback.training;

import app.comeback.assessments.SafetyLocks.Lock;
import app.comeback.exercises.ExerciseId;
import app.comeback.protocols.RedFlag;
import app.comeback.shared.AccountId;
import app.comeback.shared.Pain;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One client's training record in memory, kept by the portal's own rules; rules without a portal train with it. */
public final class SimulatedTraining {

    private final AccountId client;
    private final List<RedFlag> signs;
    private final Predicate<String> heeded;
    private final ZoneId zone;
    private final Map<UUID, List<Entry>> entries = new LinkedHashMap<>();
    private final Map<UUID, CheckInAnswer> mornings = new LinkedHashMap<>();
    private final Map<UUID, DoneSession> sessions = new LinkedHashMap<>();
    private final List<Lock> locks = new ArrayList<>();

    /**
     * A record without sessions.
     *
     * @param heeded which warning signs act; all of them, unless a test asks whether it would notice
     */
    public SimulatedTraining(AccountId client, List<RedFlag> signs, Predicate<String> heeded, ZoneId zone) {
        this.client = client;
        this.signs = signs;
        this.heeded = heeded;
        this.zone = zone;
    }

    /** Takes in what the device sends, in the order in which it comes, and says how much of it was refused. */
    public int receive(SimulatedSession sent, Instant now) {
        int refused = 0;
        for (Entry entry : sent.entries()) {
            if (EntryPolicy.barrier(entry, open()).isPresent()) {
                refused++;
                continue;
            }
            entries.computeIfAbsent(entry.session(), id -> new ArrayList<>()).add(entry);
            EntryPolicy.warning(entry, signs)
                    .filter(warning -> heeded.test(warning.flag()))
                    .filter(warning ->
                            locks.stream().noneMatch(lock -> lock.id().equals(warning.id())))
                    .ifPresent(warning -> locks.add(new Lock(
                            warning.id(),
                            warning.flag(),
                            warning.level(),
                            warning.origin(),
                            now,
                            null,
                            null,
                            null,
                            null)));
        }
        fold(sent.id());
        return refused;
    }

    private void fold(UUID session) {
        List<Entry> stored = entries.get(session);
        if (stored != null) {
            sessions.put(session, done(stored, mornings.get(session)));
        }
    }

    private DoneSession done(List<Entry> stored, @Nullable CheckInAnswer morning) {
        return new DoneSession(client, SessionFold.of(stored), List.of(), morning, false);
    }

    /** Answers about this morning, for every session that it is asked for; says for which. */
    public List<UUID> answerMorning(int pain, Instant now) {
        List<UUID> asked = sessions.values().stream()
                .filter(session -> session.morningState(now, zone) == DoneSession.Morning.OPEN)
                .map(session -> session.original().id())
                .toList();
        asked.forEach(session -> {
            mornings.put(session, new CheckInAnswer(new Pain(pain), now));
            fold(session);
        });
        return asked;
    }

    public List<Lock> open() {
        return locks.stream().filter(lock -> lock.liftedAt() == null).toList();
    }

    public List<Lock> locks() {
        return List.copyOf(locks);
    }

    /** Somebody who may has looked. */
    public void liftAll(AccountId by, Instant now) {
        locks.replaceAll(lock -> lock.liftedAt() != null
                ? lock
                : new Lock(
                        lock.id(),
                        lock.flag(),
                        lock.level(),
                        lock.origin(),
                        lock.raisedAt(),
                        now,
                        by,
                        "looked at",
                        null));
    }

    /** What was done since then. */
    public List<Exposure> exposures(IntFunction<Map<UUID, ExerciseId>> items, Instant since) {
        return exposures(sessions.values(), items, since);
    }

    /** The same as if this one answer had never been given. */
    public List<Exposure> exposuresWithout(Answer missing, IntFunction<Map<UUID, ExerciseId>> items, Instant since) {
        Map<UUID, DoneSession> poorer = new LinkedHashMap<>(sessions);
        List<Entry> left = entries.getOrDefault(missing.session(), List.of()).stream()
                .filter(entry -> !entry.id().equals(missing.entry()))
                .toList();
        poorer.put(missing.session(), done(left, missing.entry() == null ? null : mornings.get(missing.session())));
        return exposures(poorer.values(), items, since);
    }

    private List<Exposure> exposures(
            Collection<DoneSession> all, IntFunction<Map<UUID, ExerciseId>> items, Instant since) {
        Instant earliest = since.minus(Exposures.BEFORE);
        List<DoneSession> known = all.stream()
                .filter(session -> !session.original().startedAt().isBefore(earliest))
                .toList();
        return Exposures.of(known, log -> items.apply(log.planVersion()), since, zone);
    }

    /** Every answer about the sessions since then. */
    public List<Answer> answers(Instant since) {
        List<Answer> answers = new ArrayList<>();
        sessions.forEach((id, session) -> {
            if (session.original().startedAt().isBefore(since)) {
                return;
            }
            entries.getOrDefault(id, List.of()).stream()
                    .filter(entry -> entry.value() != null)
                    .forEach(entry -> answers.add(new Answer(id, entry.id())));
            if (mornings.containsKey(id)) {
                answers.add(new Answer(id, null));
            }
        });
        return answers;
    }

    /** The days of the completed sessions from then on. */
    public List<LocalDate> completed(LocalDate from) {
        return sessions.values().stream()
                .filter(session -> session.original().isCompleted())
                .map(session -> session.day(zone))
                .filter(day -> !day.isBefore(from))
                .toList();
    }

    /** Completed of planned, in per cent. */
    public static @Nullable BigDecimal adherence(Map<LocalDate, Integer> planned, List<LocalDate> completed) {
        return AdherenceRule.of(planned, completed).percent();
    }

    /** Whether anything of this session counts as trained. */
    public boolean isTrained(UUID session) {
        DoneSession done = sessions.get(session);
        return done != null && done.original().sets() > 0;
    }

    /** How many entries are stored. */
    public int size() {
        return entries.values().stream().mapToInt(List::size).sum();
    }

    /**
     * An answer.
     *
     * @param session about which session
     * @param entry the entry it stands in; null for the next morning
     */
    public record Answer(UUID session, @Nullable UUID entry) {}
}
