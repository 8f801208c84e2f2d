package app.comeback.recall;

import app.comeback.care.CareRole;
import app.comeback.people.CredentialSnapshot;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.Refused;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may open a recall and keep what is recalled: each rule allows, or says why not. */
final class RecallRules {

    /** Days for an answer, unless the reviewer chooses others. */
    static final int DAYS = 7;

    /** The same where harm is possible. */
    static final int SAFETY_DAYS = 2;

    /** The longest time for an answer, in days. */
    static final int MOST_DAYS = 60;

    /** The longest time where harm is possible, in days. */
    static final int MOST_SAFETY_DAYS = 7;

    private static final int REASON_LENGTH = 2_000;

    private RecallRules() {}

    /**
     * The credential that a recall rests on: a health profession's, active on that day, and for this condition where
     * the content has one. An exercise serves every condition.
     */
    static Optional<CredentialSnapshot> credential(
            Collection<CredentialSnapshot> held, @Nullable ConditionCode condition, LocalDate day) {
        return held.stream()
                .filter(credential -> credential.credentialClass().isHealthProfession())
                .filter(credential -> credential.isActiveOn(day))
                .filter(credential -> condition == null || credential.covers(condition))
                .min(Comparator.comparing(CredentialSnapshot::credentialClass).thenComparing(CredentialSnapshot::id));
    }

    /** How long there is for an answer: 1 to 60 days, and at most 7 where harm is possible. */
    static int days(int days, boolean safety) {
        int most = safety ? MOST_SAFETY_DAYS : MOST_DAYS;
        if (days < 1 || days > most) {
            throw new Refused(safety ? "recall.refused.safety-days" : "recall.refused.days", 1, most);
        }
        return days;
    }

    /** What could harm goes on only when a clinician decides so. */
    static void requireMayKeep(boolean safety, CareRole role) {
        if (safety && role != CareRole.CLINICIAN) {
            throw new Refused("recall.refused.clinician");
        }
    }

    /**
     * The reason without blanks around it.
     *
     * @throws Refused when there is none, or it is longer than 2,000 characters
     */
    static String reason(String typed) {
        String reason = typed.strip();
        if (reason.isEmpty()) {
            throw new Refused("recall.refused.reason");
        }
        if (reason.length() > REASON_LENGTH) {
            throw new Refused("recall.refused.reason-long", REASON_LENGTH);
        }
        return reason;
    }
}
