package app.comeback.protocols;

import app.comeback.shared.AccountId;
import app.comeback.shared.Side;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts that count at one moment, by measure, newest first: none of a later date, and none taken by somebody who
 * may not take it. A fact that was taken back keeps its place, so that no older one comes back in its stead.
 */
final class FactBook {

    private static final Comparator<Fact> NEWEST_FIRST =
            Comparator.comparing(Fact::at).thenComparing(Fact::id).reversed();

    private final Map<String, Measure> measures = new HashMap<>();
    private final Map<String, List<Fact>> facts = new HashMap<>();
    private final Instant now;
    private final ZoneId zone;

    FactBook(Collection<Measure> measures, Collection<Fact> facts, Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
        measures.forEach(measure -> this.measures.put(measure.code(), measure));
        facts.stream().filter(this::counts).sorted(NEWEST_FIRST).forEach(fact -> this.facts
                .computeIfAbsent(fact.measure(), code -> new ArrayList<>())
                .add(fact));
    }

    private boolean counts(Fact fact) {
        Measure measure = measures.get(fact.measure());
        return measure != null && !fact.at().isAfter(now) && measure.modes().contains(fact.mode());
    }

    Measure measure(String code) {
        Measure measure = measures.get(code);
        if (measure == null) {
            throw new IllegalArgumentException("The rule set does not define the measure " + code);
        }
        return measure;
    }

    /** The newest fact of a measure on a side; the side does not matter for a measure without sides. */
    Optional<Fact> newest(Measure measure, Side side) {
        return of(measure).stream()
                .filter(fact -> !measure.sided() || fact.side() == side)
                .findFirst();
    }

    /** All occasions on which this side was measured, newest first. */
    List<Occasion> occasions(Measure measure, Side side) {
        Map<Key, List<Fact>> groups = new LinkedHashMap<>();
        for (Fact fact : of(measure)) {
            groups.computeIfAbsent(key(fact), key -> new ArrayList<>()).add(fact);
        }
        return groups.entrySet().stream()
                .map(group -> new Occasion(
                        group.getKey().day(),
                        group.getKey().mode(),
                        group.getKey().tester(),
                        first(group.getValue(), side),
                        first(group.getValue(), side.other())))
                .filter(occasion -> occasion.injured() != null)
                .sorted(Comparator.comparing(Occasion::at, NEWEST_FIRST))
                .toList();
    }

    private Key key(Fact fact) {
        return new Key(fact.at().atZone(zone).toLocalDate(), fact.mode(), fact.tester());
    }

    private static @Nullable Fact first(List<Fact> facts, Side side) {
        return facts.stream().filter(fact -> fact.side() == side).findFirst().orElse(null);
    }

    private List<Fact> of(Measure measure) {
        return facts.getOrDefault(measure.code(), List.of());
    }

    /** Whether a value that was taken then still counts. */
    boolean isFresh(Fact fact, int validForDays) {
        return Duration.between(fact.at(), now).compareTo(Duration.ofDays(validForDays)) <= 0;
    }

    /** Whether the fact has a value that can be used. */
    boolean isUsable(Fact fact) {
        return !fact.withdrawn() && measure(fact.measure()).accepts(fact.value());
    }

    /** Whole days since it was taken. */
    long age(Fact fact) {
        return Duration.between(fact.at(), now).toDays();
    }

    private record Key(LocalDate day, Mode mode, @Nullable AccountId tester) {}

    /**
     * One tester's measurement on one day: the last value of each side.
     *
     * @param injured the side asked about
     * @param other the other side; null when it was not measured then
     */
    record Occasion(
            LocalDate day,
            Mode mode,
            @Nullable AccountId tester,
            @Nullable Fact injured,
            @Nullable Fact other) {

        Fact at() {
            if (injured == null) {
                throw new IllegalStateException("An occasion without its own side");
            }
            return injured;
        }

        boolean isRepeatOf(Occasion later) {
            return tester != null && tester.equals(later.tester) && mode == later.mode && !day.equals(later.day);
        }
    }
}
