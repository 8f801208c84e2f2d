package app.comeback.attention;

import app.comeback.care.CareRole;
import app.comeback.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Who may take a line off the list: whoever may act on it. A trainer's reason does not hide from the clinicians what only
 * they can answer, and a warning sign leaves the list only by being answered.
 */
final class AttentionPolicy {

    private AttentionPolicy() {}

    /**
     * Whether somebody may act on a line.
     *
     * @param role what they may decide for the client; null for what is their own
     */
    static boolean mayAct(@Nullable CareRole role, boolean clinicianOnly) {
        return role != CareRole.TRAINER || !clinicianOnly;
    }

    static void requireDismissible(Today.Item item) {
        if (!item.cause().kind().isDismissible()) {
            throw new Refused("attention.refused.warning-sign");
        }
        if (!item.mayAct()) {
            throw new Refused("attention.refused.clinician");
        }
    }

    static String requireReason(String reason) {
        String words = reason.strip();
        if (words.isEmpty() || words.length() > Today.REASON_LENGTH) {
            throw new Refused("attention.refused.reason", Today.REASON_LENGTH);
        }
        return words;
    }
}
