package app.comeback.people;

import app.comeback.shared.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One credential with its story, for its holder and for admins.
 *
 * @param id the credential
 * @param holder whose it is
 * @param holderName the holder's name
 * @param revision the state of the facts; commands want it back
 * @param facts what it states
 * @param enteredAt when it was first entered
 * @param state where it stands today
 * @param checks the checks of this revision, first one first
 * @param returned why it was sent back, if it is
 * @param revoked why it was taken back, if it was
 * @param evidence the file that proves it, if there is one
 */
public record CredentialDetails(
        UUID id,
        AccountId holder,
        String holderName,
        int revision,
        CredentialFacts facts,
        Instant enteredAt,
        CredentialState state,
        List<Check> checks,
        @Nullable Remark returned,
        @Nullable Revocation revoked,
        @Nullable EvidenceInfo evidence) {

    public CredentialDetails {
        checks = List.copyOf(checks);
    }

    /** Whether this person may still add a check. */
    public boolean awaitsCheckBy(AccountId person) {
        return state == CredentialState.WAITING
                && !holder.equals(person)
                && checks.stream().noneMatch(check -> check.by().equals(person));
    }

    /**
     * One admin's check.
     *
     * @param by the admin
     * @param name the admin's name
     * @param method how it was checked
     * @param note what the admin added
     * @param at when
     */
    public record Check(
            AccountId by,
            String name,
            VerificationMethod method,
            @Nullable String note,
            Instant at) {}

    /**
     * Why it was sent back.
     *
     * @param name the admin's name
     * @param reason in the admin's words
     */
    public record Remark(String name, String reason) {}

    /**
     * Why it was taken back.
     *
     * @param name the admin's name
     * @param reason in the admin's words
     * @param on the day from which it does not count
     */
    public record Revocation(String name, String reason, LocalDate on) {}
}
