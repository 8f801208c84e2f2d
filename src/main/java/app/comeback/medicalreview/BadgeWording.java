package app.comeback.medicalreview;

import app.comeback.people.CredentialClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The words of a badge, as translation keys and their arguments, for every place that shows one. The claim depends on
 * the credential's class alone: a fitness certificate never yields "medical" or "clinical" (rule GOV-07).
 */
public final class BadgeWording {

    private BadgeWording() {}

    /**
     * A sentence.
     *
     * @param key its translation key
     * @param arguments what its placeholders stand for
     */
    public record Line(String key, List<Object> arguments) {

        public Line {
            arguments = List.copyOf(arguments);
        }

        private static Line of(String key, Object... arguments) {
            return new Line(key, List.of(arguments));
        }
    }

    /** The claim that a signature with this class of credential makes, without placeholders. */
    public static Line claim(CredentialClass credentialClass) {
        return Line.of("medicalreview.badge." + credentialClass);
    }

    /** What that claim means for a reader, without placeholders. */
    public static Line meaning(CredentialClass credentialClass) {
        return Line.of("medicalreview.badge.meaning." + credentialClass.review());
    }

    /** The badge's claim; nothing when no badge is shown. */
    public static Optional<Line> headline(Badge badge) {
        return badge.isShown() ? Optional.of(claim(signature(badge).credential().credentialClass())) : Optional.empty();
    }

    /** Who reviewed, with which title, when, and when again: below a shown badge; nothing when none is shown. */
    public static Optional<Line> details(Badge badge) {
        if (!badge.isShown()) {
            return Optional.empty();
        }
        Signature signature = signature(badge);
        return Optional.of(Line.of(
                "medicalreview.badge.details",
                signature.reviewerName(),
                signature.credential().title(),
                signature.reviewedOn(),
                signature.nextReviewDue()));
    }

    /** What a reader must know besides: that it is overdue, ran out, was changed, or was never reviewed. */
    public static List<Line> notices(Badge badge) {
        List<Line> notices = new ArrayList<>();
        switch (badge.state()) {
            case OVERDUE ->
                notices.add(
                        Line.of("medicalreview.badge.overdue", signature(badge).nextReviewDue()));
            case EXPIRED -> notices.add(historical("medicalreview.badge.expired", badge));
            case CHANGED -> notices.add(historical("medicalreview.badge.changed", badge));
            case NONE -> notices.add(Line.of("medicalreview.badge.none"));
            case CURRENT, DUE -> {}
        }
        if (badge.credentialLapsed() && badge.isShown()) {
            notices.add(Line.of("medicalreview.badge.lapsed", signature(badge).reviewedOn()));
        }
        return List.copyOf(notices);
    }

    private static Line historical(String key, Badge badge) {
        Signature signature = signature(badge);
        return Line.of(
                key,
                signature.reviewedOn(),
                signature.reviewerName(),
                signature.credential().title());
    }

    private static Signature signature(Badge badge) {
        return Objects.requireNonNull(badge.signature(), "Only NONE is without a signature");
    }
}
