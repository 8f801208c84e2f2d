package app.comeback.progression;

import app.comeback.plans.PlanItem;
import app.comeback.plans.Prescription;
import app.comeback.protocols.PainProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What really happened to a simulated client, kept beside the portal's rows and compared with what the rules did. */
final class SimulatedMemory {

    private static final Duration RECENT = Duration.ofDays(28);

    private final PainProfile profile;
    private final Map<UUID, List<Attempt>> attempts = new HashMap<>();
    private final Set<UUID> mornings = new HashSet<>();

    SimulatedMemory(PainProfile profile) {
        this.profile = profile;
    }

    void attempted(UUID session, Instant at, PlanItem item, @Nullable Integer peak, boolean sudden) {
        attempts.computeIfAbsent(item.id(), none -> new ArrayList<>())
                .add(new Attempt(session, at, item.dose(), peak, sudden));
    }

    void answered(List<UUID> sessions) {
        mornings.addAll(sessions);
    }

    /** Whether pain went over the limit, or came suddenly, the last time at this dose. */
    boolean isFlare(PlanItem item, Instant now) {
        return recent(item, now).stream().limit(1).anyMatch(this::isStop);
    }

    /** Whether an answer is missing of the last two times at this dose, or there were no two. */
    boolean isMissing(PlanItem item, Instant now) {
        List<Attempt> lastTwo = recent(item, now).stream().limit(2).toList();
        return lastTwo.size() < 2
                || lastTwo.stream()
                        .anyMatch(attempt -> attempt.peak() == null || !mornings.contains(attempt.session()));
    }

    /** How many sessions pain stopped after that moment. */
    long stops(Instant after) {
        return attempts.values().stream()
                .flatMap(List::stream)
                .filter(attempt -> attempt.at().isAfter(after) && isStop(attempt))
                .map(Attempt::session)
                .distinct()
                .count();
    }

    private boolean isStop(Attempt attempt) {
        return attempt.sudden() || (attempt.peak() != null && attempt.peak() > profile.amberMax());
    }

    private List<Attempt> recent(PlanItem item, Instant now) {
        return attempts.getOrDefault(item.id(), List.of()).stream()
                .filter(attempt -> attempt.dose().equals(item.dose()))
                .filter(attempt -> !attempt.at().isBefore(now.minus(RECENT)))
                .sorted(Comparator.comparing(Attempt::at).reversed())
                .toList();
    }

    private record Attempt(
            UUID session,
            Instant at,
            Prescription dose,
            @Nullable Integer peak,
            boolean sudden) {}
}
