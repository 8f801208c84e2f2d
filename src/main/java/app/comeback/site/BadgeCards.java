package app.comeback.site;

import app.comeback.medicalreview.Badge;
import app.comeback.medicalreview.BadgeWording;
import app.comeback.medicalreview.Signature;
import app.comeback.people.CredentialSnapshot.Verification;
import app.comeback.people.PublicTrainer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a computed badge into words. */
@Component
class BadgeCards {

    private final SiteWords words;

    BadgeCards(SiteWords words) {
        this.words = words;
    }

    BadgeCard of(Badge badge, List<PublicTrainer> trainers, Locale locale) {
        List<String> notices = BadgeWording.notices(badge).stream()
                .map(line -> words.text(locale, line))
                .toList();
        if (!badge.isShown()) {
            return new BadgeCard(badge.state(), null, null, notices, null);
        }
        Signature signature = Objects.requireNonNull(badge.signature(), "A shown badge rests on a signature");
        String meaning =
                words.text(locale, BadgeWording.meaning(signature.credential().credentialClass()));
        return new BadgeCard(
                badge.state(), headline(badge, locale), meaning, notices, signed(signature, trainers, locale));
    }

    /** The claim alone, for lists; nothing when no badge is shown. */
    @Nullable
    String headline(Badge badge, Locale locale) {
        return BadgeWording.headline(badge)
                .map(line -> words.text(locale, line))
                .orElse(null);
    }

    BadgeCard.Signed signed(Signature signature, List<PublicTrainer> trainers, Locale locale) {
        return new BadgeCard.Signed(
                signature.reviewerName(),
                trainers.stream()
                        .filter(trainer -> trainer.account().equals(signature.reviewer()))
                        .map(PublicTrainer::slug)
                        .findFirst()
                        .orElse(null),
                signature.credential().title(),
                signature.credential().issuer(),
                signature.credential().registerNumber(),
                signature.ref().revision(),
                words.day(locale, signature.reviewedOn()),
                checked(signature, locale),
                signature.conflict(),
                words.day(locale, signature.nextReviewDue()));
    }

    private @Nullable Day checked(Signature signature, Locale locale) {
        return signature.credential().verifications().stream()
                .map(Verification::at)
                .max(Comparator.<Instant>naturalOrder())
                .map(at -> words.day(locale, at))
                .orElse(null);
    }
}
