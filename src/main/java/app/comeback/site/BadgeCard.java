package app.comeback.site;

import app.comeback.medicalreview.Badge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its review.
 *
 * @param state the computed state
 * @param headline the claim; nothing when no badge is shown
 * @param meaning what the claim means; nothing when no badge is shown
 * @param notices what a reader must know besides
 * @param signed the facts behind a shown badge; nothing when none is shown
 */
record BadgeCard(
        Badge.State state,
        @Nullable String headline,
        @Nullable String meaning,
        List<String> notices,
        @Nullable Signed signed) {

    BadgeCard {
        notices = List.copyOf(notices);
    }

    /** The look of the badge; its words say the same. */
    public String tone() {
        return switch (state) {
            case CURRENT, DUE -> "ok";
            case OVERDUE -> "warn";
            case EXPIRED, CHANGED, NONE -> "quiet";
        };
    }

    /**
     * A signature in public words.
     *
     * @param reviewer the person's name on that day
     * @param trainerSlug the address of the person's page here; nothing when there is none
     * @param title as written on the register
     * @param issuer the register
     * @param registerNumber the number on it
     * @param revision the version that was signed
     * @param on the day of the review
     * @param checked when the registration was last checked before that
     * @param conflict the declared conflict; nothing when there is none
     * @param nextDue when it must be reviewed again
     */
    record Signed(
            String reviewer,
            @Nullable String trainerSlug,
            String title,
            String issuer,
            String registerNumber,
            int revision,
            Day on,
            @Nullable Day checked,
            @Nullable String conflict,
            Day nextDue) {}
}
