package app.comeback.training;

import app.comeback.shared.AccountId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the other modules read of a client's training. The caller has checked whose client it is. */
public interface TrainingRecord {

    /** Every exercise done since then, newest first; corrected answers in their last version. */
    List<Exposure> exposures(AccountId client, Instant since);

    /** The sessions that began since then, newest first. */
    List<Session> sessions(AccountId client, Instant since);

    /** The zone in which the client's days begin and end: the one their browser told last, before that the portal's. */
    ZoneId zone(AccountId client);

    /** Planned and completed sessions of the days from, inclusive, to, exclusive, in the client's zone. */
    Adherence adherence(AccountId client, LocalDate from, LocalDate to);

    /**
     * The days from, inclusive, to, exclusive, in the client's zone, oldest first, as they were planned and done. A day
     * before the plan or of rest has nothing planned.
     */
    List<Day> days(AccountId client, LocalDate from, LocalDate to);

    /** When the client last trained, or answered about a morning, since then; nothing when they did neither. */
    Optional<Instant> lastHeard(AccountId client, Instant since);

    /**
     * A day of training.
     *
     * @param day in the client's zone
     * @param planned whether a session was planned
     * @param trained whether anything was trained that counts for this day, also a session that was stopped
     * @param morningMissing whether the morning after a session of this day was asked about and never answered
     */
    record Day(LocalDate day, boolean planned, boolean trained, boolean morningMissing) {}

    /**
     * A session.
     *
     * @param id its id
     * @param planVersion the version it was done against
     * @param startedAt when it began
     * @param finishedAt when it ended; null when it was never finished, or somebody entered it and the client says it was not so
     * @param minutes how long it took; null when not answered
     * @param rpe effort 0 to 10; null when not answered
     * @param extra whether it was not planned
     * @param stopReason why it was stopped early, the name of a {@link StopReason}; empty when it was not
     */
    record Session(
            UUID id,
            int planVersion,
            Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable Integer minutes,
            @Nullable Integer rpe,
            boolean extra,
            String stopReason) {}

    /**
     * Completed of planned sessions; sessions that were not planned are counted apart.
     *
     * @param planned planned sessions; 0 means that adherence does not apply
     * @param completed planned sessions that were completed, at most {@code planned}
     * @param extra sessions beyond the plan
     */
    record Adherence(int planned, int completed, int extra) {

        /** Refuses figures that no days can have. */
        public Adherence {
            if (completed < 0 || completed > planned || extra < 0) {
                throw new IllegalArgumentException("0 <= completed <= planned does not hold");
            }
        }

        /** Completed of planned in per cent, from 0 to 100 with one digit; null when nothing was planned. */
        public @Nullable BigDecimal percent() {
            return planned == 0
                    ? null
                    : BigDecimal.valueOf(completed * 100L).divide(BigDecimal.valueOf(planned), 1, RoundingMode.HALF_UP);
        }
    }
}
