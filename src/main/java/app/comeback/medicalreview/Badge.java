package app.comeback.medicalreview;

import app.comeback.people.CredentialClass;
import org.jspecify.annotations.Nullable;

/**
 * What a page may say about its review, computed from the published revision's hash, the signatures and the day; never
 * stored.
 *
 * @param state whether a badge is shown, and with which notice
 * @param signature the signature behind it: the one over exactly this text, or, without a badge, the latest historical
 *     one; nothing when there never was one
 * @param credentialLapsed whether the signing credential has run out or was revoked since (rule GOV-06)
 */
public record Badge(State state, @Nullable Signature signature, boolean credentialLapsed) {

    /** No signature at all. */
    public static final Badge NONE = new Badge(State.NONE, null, false);

    /** Whether the badge itself is shown. */
    public boolean isShown() {
        return state == State.CURRENT || state == State.DUE || state == State.OVERDUE;
    }

    /** What kind of review the badge may claim (rule GOV-07). */
    public CredentialClass.@Nullable Review review() {
        return signature == null
                ? null
                : signature.credential().credentialClass().review();
    }

    /** The states, from trustworthy to unknown. */
    public enum State {
        /** Signed for exactly this text, review not yet due. */
        CURRENT,
        /** Signed for exactly this text, review due within 60 days. */
        DUE,
        /** Signed for exactly this text, review overdue by at most 90 days: shown with a notice (rule GOV-05). */
        OVERDUE,
        /** Overdue by more than 90 days: no badge, the review date stays visible (rule GOV-05). */
        EXPIRED,
        /** The text changed since it was signed: no badge until it is signed again (rule GOV-03). */
        CHANGED,
        /** Never signed. */
        NONE
    }
}
