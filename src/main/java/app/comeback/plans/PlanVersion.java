package app.comeback.plans;

import app.comeback.care.CareRole;
import app.comeback.shared.AccountId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published version as the history shows it; it never changes.
 *
 * @param version its number, from 1
 * @param phase the phase it was made for
 * @param content what it consists of
 * @param reason why it was made
 * @param difference what changed against the version before, one sentence each; empty for the first
 * @param publishedBy who published it
 * @param publishedByName the name shown
 * @param publishedAs in which role
 * @param publishedAt when
 * @param acknowledgedAt when the client acknowledged it; null before
 */
public record PlanVersion(
        int version,
        int phase,
        PlanContent content,
        String reason,
        List<String> difference,
        AccountId publishedBy,
        String publishedByName,
        CareRole publishedAs,
        Instant publishedAt,
        @Nullable Instant acknowledgedAt) {

    public PlanVersion {
        difference = List.copyOf(difference);
    }
}
