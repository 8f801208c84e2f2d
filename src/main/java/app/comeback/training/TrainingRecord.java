package app.comeback.training;

import app.comeback.shared.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the other modules read of a client's training. The caller has checked whose client it is. */
public interface TrainingRecord {

    /** Every exercise done since then, newest first; corrected answers in their last version. */
    List<Exposure> exposures(AccountId client, Instant since);

    /** The sessions that began since then, newest first. */
    List<Session> sessions(AccountId client, Instant since);

    /** Planned and completed sessions of the days from, inclusive, to, exclusive, in the client's zone. */
    Adherence adherence(AccountId client, LocalDate from, LocalDate to);

    /**
     * A session.
     *
     * @param id its id
     * @param planVersion the version it was done against
     * @param startedAt when it began
     * @param finishedAt when it ended; null when it was never finished
     * @param minutes how long it took; null when not answered
     * @param rpe effort 0 to 10; null when not answered
     * @param extra whether it was not planned
     * @param stopReason why it was stopped early; empty when it was not
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
    record Adherence(int planned, int completed, int extra) {}
}
