package app.comeback.attention;

import app.comeback.assessments.Clearances;
import app.comeback.assessments.SafetyLocks;
import app.comeback.attention.ClientStanding.Confirmed;
import app.comeback.attention.ClientStanding.GateStanding;
import app.comeback.attention.ClientStanding.IntakeStanding;
import app.comeback.attention.ClientStanding.Measure;
import app.comeback.attention.ClientStanding.Proposed;
import app.comeback.attention.ClientStanding.Rule;
import app.comeback.attention.ClientStanding.Score;
import app.comeback.attention.ClientStanding.Unanswered;
import app.comeback.attention.ClientStanding.Way;
import app.comeback.exercises.ExerciseId;
import app.comeback.protocols.RedFlagLevel;
import app.comeback.shared.Pain;
import app.comeback.training.TrainingRecord;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Clients as they can stand on 20 November 2026 at noon; each method changes one thing about them. */
final class Standing {

    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final int EXPECTED = 10;

    /** Two of four criteria are met. */
    static final GateStanding GATE = new GateStanding(false, 2, 4, List.of("Walks", "Squats"), ago(5), ago(1));

    private final List<SafetyLocks.Lock> locks = new ArrayList<>();
    private final List<Clearances.Letter> letters = new ArrayList<>();
    private final List<Unanswered> pain = new ArrayList<>();
    private final List<TrainingRecord.Day> days = new ArrayList<>();
    private final List<Score> scores = new ArrayList<>();
    private IntakeStanding intake = IntakeStanding.NONE;
    private @Nullable Way way;
    private @Nullable Proposed proposal;
    private @Nullable Instant heard = NOW.minus(Duration.ofHours(20));
    private ZoneId zone = ZoneOffset.UTC;

    /** Nobody knows anything about them yet. */
    static Standing newcomer() {
        Standing standing = new Standing();
        standing.heard = null;
        return standing;
    }

    /** In the first phase of a plan since so many days, confirmed for a trainer, and training. */
    static Standing onTheWay(int days) {
        Standing standing = new Standing();
        standing.intake = new IntakeStanding(1, ago(40), new Confirmed(1, ago(39), true, true), true);
        return standing.way(days, GATE, null);
    }

    static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    Standing way(int days, GateStanding gate, @Nullable Instant held) {
        way = new Way(new UUID(1, 1), 1, "Early", ago(days), EXPECTED, ago(days), gate, held, null);
        return this;
    }

    Standing gateMet(@Nullable Instant held) {
        return way(3, new GateStanding(true, 4, 4, List.of(), ago(5), ago(1)), held);
    }

    Standing withoutPlan() {
        way = null;
        return this;
    }

    Standing clinicianLed() {
        intake = new IntakeStanding(1, ago(40), new Confirmed(1, ago(39), false, true), true);
        return this;
    }

    Standing intake(int version, @Nullable Confirmed confirmed, @Nullable Boolean cleared) {
        intake = new IntakeStanding(version, ago(2), confirmed, cleared);
        return this;
    }

    Standing lock(String flag, RedFlagLevel level) {
        locks.add(new SafetyLocks.Lock(
                new UUID(2, locks.size()), flag, level, "intake:x", ago(1), null, null, null, null));
        return this;
    }

    Standing letter(LocalDate issued, @Nullable Boolean accepted) {
        letters.add(new Clearances.Letter(
                new UUID(3, letters.size()), issued, "Dr Rossi", false, ago(3), accepted, null, null));
        return this;
    }

    Standing proposal() {
        proposal = new Proposed(new UUID(4, 4), ago(1), "Jonas");
        return this;
    }

    Standing pain(Rule rule, String exercise, int session, @Nullable Integer peak, @Nullable Integer morning) {
        pain.add(new Unanswered(
                rule,
                new ExerciseId(exercise),
                new UUID(5, session),
                ago(10 - session),
                pain(peak),
                2,
                pain(morning),
                pain(1),
                0));
        return this;
    }

    private static @Nullable Pain pain(@Nullable Integer value) {
        return value == null ? null : new Pain(value);
    }

    /** The days before today, oldest first: {@code x} done, {@code o} missed, {@code -} rest, {@code ?} no morning. */
    Standing days(String signs) {
        for (int place = 0; place < signs.length(); place++) {
            char sign = signs.charAt(place);
            days.add(new TrainingRecord.Day(
                    TODAY.minusDays(signs.length() - (long) place),
                    sign != '-',
                    sign == 'x' || sign == '?',
                    sign == '?'));
        }
        return this;
    }

    Standing heard(@Nullable Duration before) {
        heard = before == null ? null : NOW.minus(before);
        return this;
    }

    Standing score(Measure measure, int value, int daysAgo) {
        scores.add(new Score(measure, BigDecimal.valueOf(value), ago(daysAgo)));
        return this;
    }

    Standing in(ZoneId other) {
        zone = other;
        return this;
    }

    ClientStanding now() {
        return new ClientStanding(
                NOW, zone, locks, Map.of("RF-05", "A pop?"), intake, letters, way, proposal, pain, days, heard, scores);
    }

    List<Cause> causes() {
        return AttentionRules.causes(now());
    }

    List<Cause> causes(AttentionKind kind) {
        return causes().stream().filter(cause -> cause.kind() == kind).toList();
    }
}
