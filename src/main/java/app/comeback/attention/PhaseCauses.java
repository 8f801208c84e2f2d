package app.comeback.attention;

import app.comeback.attention.ClientStanding.GateStanding;
import app.comeback.attention.ClientStanding.Measure;
import app.comeback.attention.ClientStanding.Score;
import app.comeback.attention.ClientStanding.Way;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a client stands on the way: through the gate, behind the expected time, or without progress. The expected time is
 * the phase's own in the rule set that the plan keeps.
 */
final class PhaseCauses {

    /** From these shares of the expected days on somebody should look; chosen for this portal. */
    private static final double LATE = 1.3;

    private static final double VERY_LATE = 1.7;

    /** RF-13: more than twice the expected days. */
    private static final int TWICE = 2;

    /** RF-13: no change beyond the measurement error in this time. */
    private static final Duration NO_CHANGE = Duration.ofDays(14);

    /** What an improvement of either score must reach: 1.77 points for pain, as a whole number, and 2 for activities. */
    private static final BigDecimal DETECTABLE = BigDecimal.valueOf(2);

    private static final BigDecimal BEST_ACTIVITIES = BigDecimal.TEN;

    private PhaseCauses() {}

    /** Everything is met, and since the newest of the rows nobody has decided to stay. */
    static Stream<Cause> gateMet(ClientStanding standing) {
        Way way = standing.way();
        if (way == null || !way.gate().eligible() || isAnswered(way)) {
            return Stream.empty();
        }
        GateStanding gate = way.gate();
        Instant newest = gate.newest() == null ? way.since() : gate.newest();
        Instant oldest = gate.oldest() == null ? newest : gate.oldest();
        return Stream.of(new Cause(
                AttentionKind.GATE_MET,
                "phase:" + way.phase() + ":" + (way.decision() == null ? way.id() : way.decision()),
                Urgency.SOON,
                standing.isClinicianLed(),
                newest,
                Map.of(
                        "phase", way.phaseName(),
                        "criteria", Long.toString(gate.needed()),
                        "newest", Long.toString(daysBetween(standing, newest)),
                        "oldest", Long.toString(daysBetween(standing, oldest)))));
    }

    private static boolean isAnswered(Way way) {
        Instant held = way.held();
        Instant newest = way.gate().newest();
        return held != null && (newest == null || !newest.isAfter(held));
    }

    /** More than 1.3, and again more than 1.7 times the expected days; from twice on it is RF-13. */
    static Stream<Cause> stuck(ClientStanding standing) {
        Way way = standing.way();
        if (way == null || way.gate().eligible()) {
            return Stream.empty();
        }
        long days = daysBetween(standing, way.since());
        if (days <= LATE * way.expectedDays() || days > (long) TWICE * way.expectedDays()) {
            return Stream.empty();
        }
        boolean isVeryLate = days > VERY_LATE * way.expectedDays();
        return Stream.of(new Cause(
                AttentionKind.STUCK,
                "phase:" + way.since() + (isVeryLate ? ":1.7" : ":1.3"),
                isVeryLate ? Urgency.SOON : Urgency.LATER,
                false,
                dayAfter(way, isVeryLate ? VERY_LATE : LATE),
                late(way, days)));
    }

    /**
     * RF-13, a clinician's to look at: a phase of more than twice the expected days, or in the phase no score that could
     * still improve has done so in 14 days. Where nothing was measured nothing is claimed. Whoever decides to stay in the
     * phase has looked; it comes back after another 14 days.
     */
    static Stream<Cause> noProgress(ClientStanding standing) {
        Way way = standing.way();
        if (way == null || isLookedAt(standing, way.held())) {
            return Stream.empty();
        }
        long days = daysBetween(standing, way.since());
        String decision = String.valueOf(way.decision());
        if (days > (long) TWICE * way.expectedDays()) {
            return Stream.of(new Cause(
                    AttentionKind.NO_PROGRESS,
                    "late:" + way.since() + ":" + decision,
                    Urgency.TODAY,
                    true,
                    dayAfter(way, TWICE),
                    late(way, days)));
        }
        if (way.since().plus(NO_CHANGE).isAfter(standing.now())) {
            // Whoever was let into the next phase in this time has got better by more than a score.
            return Stream.empty();
        }
        return unchanged(standing)
                .map(score -> new Cause(
                        AttentionKind.NO_PROGRESS,
                        "unchanged:" + score.newest().at() + ":" + decision,
                        Urgency.TODAY,
                        true,
                        score.newest().at(),
                        Map.of(
                                "measure", score.newest().measure().name(),
                                "before", score.before().value().toPlainString(),
                                "now", score.newest().value().toPlainString(),
                                "day", standing.day(score.before().at()).toString(),
                                "phase", way.phaseName())))
                .stream();
    }

    private static boolean isLookedAt(ClientStanding standing, @Nullable Instant held) {
        return held != null && held.plus(NO_CHANGE).isAfter(standing.now());
    }

    /** The first score that did not improve, when none did. */
    private static Optional<Compared> unchanged(ClientStanding standing) {
        List<Compared> compared = Stream.of(Measure.values())
                .flatMap(measure -> compare(standing, measure).stream())
                .toList();
        return compared.stream().anyMatch(Compared::isImproved)
                ? Optional.empty()
                : compared.stream().findFirst();
    }

    private static Optional<Compared> compare(ClientStanding standing, Measure measure) {
        List<Score> newestFirst = standing.scores().stream()
                .filter(score -> score.measure() == measure)
                .toList();
        Optional<Score> newest = newestFirst.stream()
                .findFirst()
                .filter(score -> score.at().plus(NO_CHANGE).isAfter(standing.now()));
        return newest.flatMap(last -> newestFirst.stream()
                .filter(score -> !score.at().isAfter(last.at().minus(NO_CHANGE)))
                .findFirst()
                .map(before -> new Compared(before, last))
                .filter(Compared::couldImprove));
    }

    private static long daysBetween(ClientStanding standing, Instant since) {
        return ChronoUnit.DAYS.between(standing.day(since), standing.today());
    }

    private static Instant dayAfter(Way way, double share) {
        return way.since().plus(Duration.ofDays((long) Math.floor(share * way.expectedDays()) + 1));
    }

    private static Map<String, String> late(Way way, long days) {
        List<String> open = way.gate().open();
        return Map.of(
                "phase", way.phaseName(),
                "days", Long.toString(days),
                "expected", Integer.toString(way.expectedDays()),
                "open", open.isEmpty() ? "" : open.getFirst(),
                "others", Integer.toString(Math.max(0, open.size() - 1)));
    }

    /** Two scores at least 14 days apart. */
    private record Compared(Score before, Score newest) {

        boolean isImproved() {
            BigDecimal better = before.measure() == Measure.NPRS
                    ? before.value().subtract(newest.value())
                    : newest.value().subtract(before.value());
            return better.compareTo(DETECTABLE) >= 0;
        }

        /** Nobody gets better by more than is left to get. */
        boolean couldImprove() {
            BigDecimal room =
                    before.measure() == Measure.NPRS ? before.value() : BEST_ACTIVITIES.subtract(before.value());
            return room.compareTo(DETECTABLE) >= 0;
        }
    }
}
