package app.comeback.medicalreview;

import app.comeback.people.CredentialSnapshot;
import app.comeback.shared.AccountId;
import app.comeback.shared.ConditionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's signature over one revision; never changed, never removed.
 *
 * @param id the signature
 * @param ref what was signed
 * @param hash SHA-256 of the canonical clinical form that was signed
 * @param reviewer who signed
 * @param reviewerName the name as it was on that day
 * @param credential the credential as it stood on that day
 * @param scope the condition it was signed for
 * @param checklist each question's key and its answer
 * @param conflict the declared conflict of interest in the reviewer's words; nothing when "none" was chosen
 * @param statement the sentence that was signed
 * @param signedAt when
 * @param reviewedOn the day of the review in the portal's zone
 * @param nextReviewDue the day by which it must be reviewed again
 */
public record Signature(
        UUID id,
        ContentRef ref,
        String hash,
        AccountId reviewer,
        String reviewerName,
        CredentialSnapshot credential,
        ConditionCode scope,
        Map<String, Boolean> checklist,
        @Nullable String conflict,
        String statement,
        Instant signedAt,
        LocalDate reviewedOn,
        LocalDate nextReviewDue) {

    public Signature {
        checklist = Map.copyOf(checklist);
    }
}
