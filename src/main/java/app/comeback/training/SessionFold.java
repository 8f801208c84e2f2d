package app.comeback.training;

import app.comeback.training.SessionLog.ItemLog;
import app.comeback.training.SessionLog.SetLog;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a session out of its entries. Pure, and blind to the order in which they come and to how often each comes: what
 * counts is their own order. Of two answers to one question, and of two ticks of one set, the later counts; the first
 * end and the first reason for stopping count, but a sudden pain is never hidden behind another reason.
 */
final class SessionFold {

    /** Sudden pain during a session: possibly a new injury. */
    static final String SUDDEN = "RF-12";

    private SessionFold() {}

    /**
     * The session.
     *
     * @param entries entries of one session, at least one
     */
    static SessionLog of(Collection<Entry> entries) {
        List<Entry> inOrder = List.copyOf(entries.stream()
                .sorted(Entry.ORDER)
                .collect(Collectors.toMap(Entry::id, entry -> entry, (one, same) -> one, LinkedHashMap::new))
                .values());
        Entry any = inOrder.getFirst();
        Optional<Entry> start = first(inOrder, EntryKind.SESSION_STARTED);
        return new SessionLog(
                any.session(),
                any.plan(),
                any.planVersion(),
                any.startedAt(),
                start.<LocalDate>map(Entry::day).orElse(null),
                start.map(Entry::brief).orElse(false),
                first(inOrder, EntryKind.FINISHED).map(Entry::at).orElse(null),
                lastAt(inOrder),
                done(inOrder),
                answers(inOrder),
                rows(inOrder),
                stop(inOrder),
                flags(inOrder));
    }

    private static Optional<Entry> first(List<Entry> inOrder, EntryKind kind) {
        return inOrder.stream().filter(entry -> entry.kind() == kind).findFirst();
    }

    private static Instant lastAt(List<Entry> inOrder) {
        return inOrder.stream().map(Entry::at).max(Instant::compareTo).orElseThrow();
    }

    private static Map<UUID, ItemLog> done(List<Entry> inOrder) {
        Map<UUID, Map<Integer, SetLog>> sets = new LinkedHashMap<>();
        for (Entry entry : inOrder) {
            if (entry.item() == null || entry.set() == null) {
                continue;
            }
            Map<Integer, SetLog> ofItem = sets.computeIfAbsent(entry.item(), item -> new TreeMap<>());
            if (entry.kind() == EntryKind.SET_DONE) {
                ofItem.put(entry.set(), new SetLog(entry.reps(), entry.holdSeconds(), entry.loadKg()));
            } else {
                ofItem.remove(entry.set());
            }
        }
        Map<UUID, ItemLog> done = new LinkedHashMap<>();
        sets.forEach((item, ofItem) -> done.put(item, new ItemLog(ofItem)));
        return done;
    }

    private static Map<Question, Integer> answers(List<Entry> inOrder) {
        Map<Question, Integer> answers = new TreeMap<>();
        for (Entry entry : inOrder) {
            Question question = question(entry);
            if (question != null) {
                answers.put(question, Objects.requireNonNull(entry.value()));
            }
        }
        return answers;
    }

    private static Map<UUID, UUID> rows(List<Entry> inOrder) {
        Map<UUID, UUID> rows = new HashMap<>();
        Set<UUID> answered = new HashSet<>();
        for (Entry entry : inOrder) {
            UUID item = entry.item();
            boolean isPain = entry.kind() == EntryKind.PAIN;
            boolean isSet = entry.set() != null;
            if (item != null && (isPain || (isSet && !answered.contains(item)))) {
                rows.put(item, entry.id());
                if (isPain) {
                    answered.add(item);
                }
            }
        }
        return rows;
    }

    private static @Nullable Question question(Entry entry) {
        return switch (entry.kind()) {
            case PAIN ->
                switch (Objects.requireNonNull(entry.moment())) {
                    case BEFORE -> Question.BEFORE;
                    case PEAK -> Question.peak(Objects.requireNonNull(entry.item()));
                    case AFTER -> Question.AFTER;
                };
            case RPE -> Question.RPE;
            case MINUTES -> Question.MINUTES;
            default -> null;
        };
    }

    private static SessionLog.@Nullable Stop stop(List<Entry> inOrder) {
        List<Entry> stops = inOrder.stream()
                .filter(entry -> entry.kind() == EntryKind.STOPPED)
                .toList();
        return stops.stream()
                .filter(entry -> entry.reason() == StopReason.SUDDEN_PAIN)
                .findFirst()
                .or(() -> stops.stream().findFirst())
                .map(entry -> new SessionLog.Stop(Objects.requireNonNull(entry.reason()), entry.item(), entry.at()))
                .orElse(null);
    }

    private static List<String> flags(List<Entry> inOrder) {
        return List.copyOf(inOrder.stream()
                .map(Entry::raises)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
