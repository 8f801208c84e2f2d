package app.comeback.people;

import app.comeback.shared.AccountId;
import app.comeback.shared.ConditionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A credential as it stood at one moment; a signature keeps it whole, so that later changes cannot rewrite what was
 * signed on which standing.
 *
 * @param id the credential
 * @param holder whose it is
 * @param credentialClass the kind of registration
 * @param title as written on the register
 * @param issuer the register or certifying body
 * @param registerNumber the number on that register
 * @param jurisdiction where it is valid, for example {@code GB}
 * @param scope the conditions it covers
 * @param validFrom first day of validity
 * @param validTo last day of validity; nothing when it does not run out
 * @param revokedOn the day it was revoked, if it was
 * @param verifications who verified it, when and how; it counts only with two different people
 */
public record CredentialSnapshot(
        UUID id,
        AccountId holder,
        CredentialClass credentialClass,
        String title,
        String issuer,
        String registerNumber,
        String jurisdiction,
        Set<ConditionCode> scope,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate revokedOn,
        List<Verification> verifications) {

    public CredentialSnapshot {
        scope = Set.copyOf(scope);
        verifications = List.copyOf(verifications);
    }

    /** Whether two different people verified it. */
    public boolean isVerified() {
        return verifications.stream().map(Verification::by).distinct().count() >= 2;
    }

    /** Whether it is verified, not revoked, and inside its dates on that day (rule GOV-02). */
    public boolean isActiveOn(LocalDate day) {
        return isVerified() && isWithinDates(day) && !isRevokedOn(day);
    }

    /** Whether its scope names the condition (rule GOV-02). */
    public boolean covers(ConditionCode condition) {
        return scope.contains(condition);
    }

    private boolean isWithinDates(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    private boolean isRevokedOn(LocalDate day) {
        return revokedOn != null && !day.isBefore(revokedOn);
    }

    /**
     * One of the two checks.
     *
     * @param by the admin
     * @param at when
     * @param method how it was checked, for example {@code register look-up}
     */
    public record Verification(AccountId by, Instant at, String method) {}
}
