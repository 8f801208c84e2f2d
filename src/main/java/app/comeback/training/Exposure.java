package app.comeback.training;

import app.comeback.exercises.ExerciseId;
import app.comeback.shared.Pain;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One exercise of one session as it was done, with the answers around it; what was not answered is null.
 *
 * @param log the row
 * @param session the session
 * @param planVersion the plan version it was done against
 * @param item the plan item; null for an extra exercise
 * @param exercise which exercise
 * @param startedAt when the session began
 * @param setsDone sets ticked off; 0 for what was begun and not finished
 * @param before pain before the session
 * @param peak the worst pain during this exercise
 * @param after pain after the session
 * @param nextMorning pain at rest the next morning; null when it was not asked yet or is missing for good
 * @param baselineMorning the usual morning pain before this session; null when unknown
 * @param suddenOnset whether pain came suddenly during the session
 */
public record Exposure(
        UUID log,
        UUID session,
        int planVersion,
        @Nullable UUID item,
        ExerciseId exercise,
        Instant startedAt,
        int setsDone,
        @Nullable Pain before,
        @Nullable Pain peak,
        @Nullable Pain after,
        @Nullable Pain nextMorning,
        @Nullable Pain baselineMorning,
        boolean suddenOnset) {}
