package app.comeback.attention;

import app.comeback.attention.ClientStanding.Way;
import app.comeback.training.TrainingRecord.Day;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A client who does not train, or of whom nothing is heard. Whoever is locked may not train, so misses nothing. */
final class SilenceCauses {

    private static final int MISSED_IN_A_ROW = 2;
    private static final int SILENT_DAYS = 3;

    private SilenceCauses() {}

    /** The last two or more planned sessions were not done; today is not over, so it does not count. */
    static Stream<Cause> missedSessions(ClientStanding standing) {
        List<Day> planned = standing.days().stream()
                .filter(Day::planned)
                .filter(day -> day.day().isBefore(standing.today()))
                .toList();
        List<Day> missed =
                planned.reversed().stream().takeWhile(day -> !day.trained()).toList();
        if (missed.size() < MISSED_IN_A_ROW
                || standing.way() == null
                || !standing.locks().isEmpty()) {
            return Stream.empty();
        }
        LocalDate first = missed.getLast().day();
        LocalDate last = missed.getFirst().day();
        return Stream.of(new Cause(
                AttentionKind.MISSED_SESSIONS,
                "until:" + last,
                Urgency.SOON,
                false,
                first.atStartOfDay(standing.zone()).toInstant(),
                Map.of(
                        "missed", Integer.toString(missed.size()),
                        "first", first.toString(),
                        "last", last.toString(),
                        "planned", Integer.toString(planned.size()),
                        "done",
                                Long.toString(
                                        planned.stream().filter(Day::trained).count()))));
    }

    /**
     * For three days neither a session nor an answer, though a session was planned or a morning was asked about. Dismissed,
     * it asks again after three more days.
     */
    static Stream<Cause> silent(ClientStanding standing) {
        Way way = standing.way();
        if (way == null || !standing.locks().isEmpty()) {
            return Stream.empty();
        }
        Instant heard = standing.lastHeard() == null ? way.publishedAt() : standing.lastHeard();
        long days = Duration.between(heard, standing.now()).toDays();
        LocalDate since = standing.day(heard);
        List<Day> due = standing.days().stream()
                .filter(day -> !day.day().isBefore(since))
                .filter(day -> (day.planned() && !day.trained()) || day.morningMissing())
                .toList();
        if (days < SILENT_DAYS || due.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new Cause(
                AttentionKind.SILENT,
                "since:" + since + ":" + days / SILENT_DAYS,
                Urgency.SOON,
                false,
                heard.plus(Duration.ofDays(SILENT_DAYS)),
                Map.of(
                        "days", Long.toString(days),
                        "heard", since.toString(),
                        "sessions", count(due.stream().filter(day -> day.planned() && !day.trained())),
                        "mornings", count(due.stream().filter(Day::morningMissing)))));
    }

    private static String count(Stream<Day> days) {
        return Long.toString(days.count());
    }
}
