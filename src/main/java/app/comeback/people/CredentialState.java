package app.comeback.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Where a credential stands on one day; computed from its facts and checks, never stored. */
public enum CredentialState {
    /** Fewer than two checks: it does not count yet. */
    WAITING,
    /** An admin sent it back to its holder with a reason. */
    RETURNED,
    /** Checked, but its first day is still to come. */
    UPCOMING,
    /** It counts, and its end is more than 60 days away or open. */
    ACTIVE,
    /** It counts, and ends within 60 days. */
    EXPIRING,
    /** Its last day has passed: it stopped counting by itself. */
    EXPIRED,
    /** It was taken back and never counts again. */
    REVOKED;

    /** From how many days before the last day a credential is called expiring. */
    public static final int EXPIRING_DAYS = 60;

    /** Whether the credential counts in this state. */
    public boolean counts() {
        return this == ACTIVE || this == EXPIRING;
    }

    static CredentialState of(CredentialSnapshot credential, boolean returned, LocalDate day) {
        LocalDate end = credential.validTo();
        if (credential.revokedOn() != null) {
            return REVOKED;
        }
        if (end != null && end.isBefore(day)) {
            return EXPIRED;
        }
        if (returned) {
            return RETURNED;
        }
        if (!credential.isVerified()) {
            return WAITING;
        }
        if (credential.validFrom().isAfter(day)) {
            return UPCOMING;
        }
        return end != null && ChronoUnit.DAYS.between(day, end) <= EXPIRING_DAYS ? EXPIRING : ACTIVE;
    }
}
