package app.comeback.exercises;

import app.comeback.shared.Refused;

/** Why a restriction begins or ends: said in words, and not at length. */
final class RestrictionReason {

    private RestrictionReason() {}

    static String of(String typed) {
        String reason = typed.strip();
        if (reason.isEmpty() || reason.length() > ClientRestrictions.REASON_LENGTH) {
            throw new Refused("exercises.refused.reason", ClientRestrictions.REASON_LENGTH);
        }
        return reason;
    }
}
