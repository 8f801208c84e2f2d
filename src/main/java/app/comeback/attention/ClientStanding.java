package app.comeback.attention;

import app.comeback.assessments.Clearances;
import app.comeback.assessments.SafetyLocks;
import app.comeback.exercises.ExerciseId;
import app.comeback.shared.Pain;
import app.comeback.training.TrainingRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is looked at to find out whether a client needs somebody, at one moment. What is not known is null.
 *
 * @param now the moment
 * @param zone the zone in which the client's days begin and end
 * @param locks the open locks
 * @param signs what the open locks' warning signs ask, by their id, in the words of the rule sets
 * @param intake what was handed in and confirmed
 * @param letters the letters that clear for exercise, the newest first
 * @param way the running plan; null without one
 * @param proposal a plan that was proposed and waits; null when none does
 * @param pain proposals after training that nobody has answered
 * @param days the last days before today, oldest first
 * @param lastHeard when the client last trained or answered
 * @param scores the client's own scores of the last two months, the newest first
 */
record ClientStanding(
        Instant now,
        ZoneId zone,
        List<SafetyLocks.Lock> locks,
        Map<String, String> signs,
        IntakeStanding intake,
        List<Clearances.Letter> letters,
        @Nullable Way way,
        @Nullable Proposed proposal,
        List<Unanswered> pain,
        List<TrainingRecord.Day> days,
        @Nullable Instant lastHeard,
        List<Score> scores) {

    ClientStanding {
        locks = List.copyOf(locks);
        signs = Map.copyOf(signs);
        letters = List.copyOf(letters);
        pain = List.copyOf(pain);
        days = List.copyOf(days);
        scores = List.copyOf(scores);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** Whether whatever the client's plan asks for is a clinician's to decide; unknown counts as yes. */
    boolean isClinicianLed() {
        return intake.confirmed() == null || !intake.confirmed().trainerLed();
    }

    /**
     * What was handed in and what was made of it.
     *
     * @param version the version handed in last, 0 before the first
     * @param handedInAt when; null before the first
     * @param confirmed what a clinician confirmed last; null before the first
     * @param screeningCleared whether the screening lets the client exercise; null when it was not answered
     */
    record IntakeStanding(
            int version,
            @Nullable Instant handedInAt,
            @Nullable Confirmed confirmed,
            @Nullable Boolean screeningCleared) {

        static final IntakeStanding NONE = new IntakeStanding(0, null, null, null);
    }

    /**
     * What a clinician confirmed.
     *
     * @param version the version of the answers it was confirmed on
     * @param at when
     * @param trainerLed whether a trainer may decide about the plan
     * @param planned whether exercise is the answer to it, and no referral
     */
    record Confirmed(int version, Instant at, boolean trainerLed, boolean planned) {}

    /**
     * The running plan.
     *
     * @param id the plan
     * @param phase the phase's number
     * @param phaseName its name in the rule set
     * @param since when the phase began
     * @param expectedDays the longer end of how long it usually takes, in days
     * @param publishedAt when the running version was published
     * @param gate what the rules say about leaving the phase
     * @param held when somebody last decided to stay in this phase; null when nobody did
     * @param decision the newest decision; null before the first
     */
    record Way(
            UUID id,
            int phase,
            String phaseName,
            Instant since,
            int expectedDays,
            Instant publishedAt,
            GateStanding gate,
            @Nullable Instant held,
            @Nullable UUID decision) {}

    /**
     * A gate.
     *
     * @param eligible whether every criterion that counts is met or set aside
     * @param passed how many are
     * @param needed how many count
     * @param open the texts of those that are not met, in the rule set's order
     * @param oldest when the oldest of the rows was taken that it rests on; null when there is none
     * @param newest when the newest was
     */
    record GateStanding(
            boolean eligible,
            long passed,
            long needed,
            List<String> open,
            @Nullable Instant oldest,
            @Nullable Instant newest) {

        GateStanding {
            open = List.copyOf(open);
        }
    }

    /**
     * A proposed plan.
     *
     * @param id the proposal
     * @param at when
     * @param by who proposed it; null for the portal itself
     */
    record Proposed(UUID id, Instant at, @Nullable String by) {}

    /**
     * A proposal after training that nobody has answered.
     *
     * @param rule the row of decision table PN
     * @param exercise the exercise
     * @param session the session it rests on
     * @param at when that began
     * @param peak the worst pain in it
     * @param limit the most that the profile allows during the exercise
     * @param morning the next morning
     * @param usual the usual morning before
     * @param rise by how much the morning may exceed it
     */
    record Unanswered(
            Rule rule,
            ExerciseId exercise,
            UUID session,
            Instant at,
            @Nullable Pain peak,
            int limit,
            @Nullable Pain morning,
            @Nullable Pain usual,
            int rise) {}

    /** The rows of decision table PN that wait for a person. */
    enum Rule {
        /** PN-1. */
        SUDDEN,
        /** PN-2. */
        OVER_LIMIT,
        /** PN-3. */
        MORNING,
        /** PN-5. */
        MORE
    }

    /**
     * A score of the client's own.
     *
     * @param measure which
     * @param value the score
     * @param at when
     */
    record Score(Measure measure, BigDecimal value, Instant at) {}

    /** The scores by which RF-13 tells whether anything improves. */
    enum Measure {
        /** Pain, 0 to 10; less is better. */
        NPRS,
        /** Own activities, 0 to 10; more is better. */
        PSFS
    }
}
