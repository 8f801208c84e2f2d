package app.comeback.medicalreview;

import app.comeback.people.CredentialSnapshot;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Computes the badge from the signatures, the published hash, the credentials as they stand now, and the day. */
final class BadgeRule {

    private BadgeRule() {}

    /**
     * The badge of a published text.
     *
     * @param signatures all signatures over any revision of the content
     * @param publishedHash SHA-256 of the published revision's canonical clinical form
     * @param credentials the signing credentials as they stand now; a missing one counts as lapsed
     */
    static Badge badge(
            List<Signature> signatures,
            String publishedHash,
            Map<UUID, CredentialSnapshot> credentials,
            LocalDate day) {
        Optional<Signature> latest =
                latest(signatures.stream().filter(BadgeRule::isSound).toList());
        Optional<Signature> matching = latest(signatures.stream()
                .filter(BadgeRule::isSound)
                .filter(signature -> signature.hash().equals(publishedHash))
                .toList());
        if (matching.isPresent()) {
            Signature signature = matching.get();
            return new Badge(
                    ReviewTiming.state(signature.nextReviewDue(), day), signature, lapsed(signature, credentials, day));
        }
        return latest.map(signature -> new Badge(Badge.State.CHANGED, signature, lapsed(signature, credentials, day)))
                .orElse(Badge.NONE);
    }

    /** Whether the signing credential does not count any more on the day (rule GOV-06). */
    static boolean lapsed(Signature signature, Map<UUID, CredentialSnapshot> credentials, LocalDate day) {
        CredentialSnapshot now = credentials.get(signature.credential().id());
        return now == null || !now.isActiveOn(day);
    }

    /** A signature counts only when its own credential covered its scope and was active on its day (rule GOV-02). */
    private static boolean isSound(Signature signature) {
        return signature.credential().covers(signature.scope())
                && signature.credential().isActiveOn(signature.reviewedOn());
    }

    private static Optional<Signature> latest(List<Signature> signatures) {
        return signatures.stream().max(Comparator.comparing(Signature::signedAt).thenComparing(Signature::id));
    }
}
