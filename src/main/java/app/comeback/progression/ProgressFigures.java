package app.comeback.progression;

import app.comeback.progression.ProgressReport.MeasureLine;
import app.comeback.progression.ProgressReport.SessionPain;
import app.comeback.progression.ProgressReport.WeekLoad;
import app.comeback.protocols.Criterion;
import app.comeback.protocols.Fact;
import app.comeback.protocols.Measure;
import app.comeback.protocols.Protocol;
import app.comeback.protocols.Requirement;
import app.comeback.shared.Pain;
import app.comeback.training.Exposure;
import app.comeback.training.TrainingRecord.Session;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns rows into the figures of a progress report; pure functions. */
final class ProgressFigures {

    private ProgressFigures() {}

    /** The pain around each session, oldest first. */
    static List<SessionPain> pain(Collection<Exposure> exposures) {
        Map<UUID, List<Exposure>> bySession = exposures.stream().collect(Collectors.groupingBy(Exposure::session));
        return bySession.values().stream()
                .map(ProgressFigures::pain)
                .sorted(Comparator.comparing(SessionPain::at).thenComparing(SessionPain::session))
                .toList();
    }

    private static SessionPain pain(List<Exposure> session) {
        Exposure any = session.getFirst();
        return new SessionPain(
                any.session(),
                any.startedAt(),
                any.before(),
                worst(session, Exposure::peak),
                any.after(),
                any.nextMorning());
    }

    /** The worst that was answered; null when nothing was. */
    private static @Nullable Pain worst(List<Exposure> session, Function<Exposure, @Nullable Pain> which) {
        return session.stream()
                .map(which)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The load of each week from the week of {@code from} to that of {@code to}, weeks without training included. */
    static List<WeekLoad> weeks(Collection<Session> sessions, LocalDate from, LocalDate to, ZoneId zone) {
        Map<LocalDate, List<Session>> byWeek = sessions.stream()
                .collect(Collectors.groupingBy(
                        session -> monday(LocalDate.ofInstant(session.startedAt(), zone)),
                        TreeMap::new,
                        Collectors.toList()));
        List<WeekLoad> weeks = new ArrayList<>();
        for (LocalDate monday = monday(from); !monday.isAfter(to); monday = monday.plusWeeks(1)) {
            weeks.add(week(monday, byWeek.getOrDefault(monday, List.of())));
        }
        return weeks;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static WeekLoad week(LocalDate monday, List<Session> sessions) {
        List<Integer> known = sessions.stream()
                .map(ProgressFigures::load)
                .filter(Objects::nonNull)
                .toList();
        Integer sum = known.isEmpty() && !sessions.isEmpty()
                ? null
                : Integer.valueOf(known.stream().mapToInt(Integer::intValue).sum());
        return new WeekLoad(monday, sum, sessions.size(), sessions.size() - known.size());
    }

    private static @Nullable Integer load(Session session) {
        Integer rpe = session.rpe();
        Integer minutes = session.minutes();
        return rpe == null || minutes == null ? null : Integer.valueOf(rpe * minutes);
    }

    /** One line per measure of the rule set that has values and is no yes or no, in the rule set's order. */
    static List<MeasureLine> measures(Protocol protocol, int phase, Collection<Fact> facts, Instant now) {
        Map<String, List<Fact>> byMeasure = facts.stream()
                .filter(fact -> !fact.at().isAfter(now) && !fact.withdrawn())
                .sorted(Comparator.comparing(Fact::at).thenComparing(Fact::id))
                .collect(Collectors.groupingBy(Fact::measure));
        return protocol.measures().stream()
                .filter(measure -> measure.kind() != Measure.Kind.YES_NO && byMeasure.containsKey(measure.code()))
                .map(measure -> line(protocol, phase, measure, byMeasure.getOrDefault(measure.code(), List.of())))
                .toList();
    }

    private static MeasureLine line(Protocol protocol, int phase, Measure measure, List<Fact> facts) {
        List<Requirement> asked = protocol.phases().stream()
                .filter(some -> some.number() >= phase)
                .flatMap(some -> some.exit().stream())
                .map(Criterion::test)
                .flatMap(SideComparisons::parts)
                .filter(test -> test.measures().anyMatch(measure.code()::equals))
                .toList();
        BigDecimal target = asked.stream()
                .map(test -> target(test, measure))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new MeasureLine(measure, facts, target);
    }

    private static @Nullable BigDecimal target(Requirement test, Measure measure) {
        return switch (test) {
            case Requirement.AtLeast some when some.measure().equals(measure.code()) -> some.threshold();
            case Requirement.AtMost some when some.measure().equals(measure.code()) -> some.threshold();
            default -> null;
        };
    }
}
