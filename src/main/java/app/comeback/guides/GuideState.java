package app.comeback.guides;

import app.comeback.medicalreview.Badge;
import java.util.Locale;

/** Where the newest revision of a guide stands on its way to the public. */
public enum GuideState {
    DRAFT,
    MEDICAL_REVIEW,
    CHANGES_REQUESTED,
    APPROVED,
    PUBLISHED,
    /** Published, and its review runs out within 60 days; computed from the badge, never stored. */
    DUE,
    /** Published, and its review has run out; computed from the badge, never stored. */
    OVERDUE,
    WITHDRAWN;

    /** The state as a person sees it today: a published guide may be due or overdue for review. */
    public GuideState on(Badge badge) {
        if (this != PUBLISHED) {
            return this;
        }
        return switch (badge.state()) {
            case DUE -> DUE;
            case OVERDUE, EXPIRED -> OVERDUE;
            case CURRENT, CHANGED, NONE -> PUBLISHED;
        };
    }

    /** Where the next revision stands; a signature carries over to one with the same clinical text. */
    GuideState afterSaving(boolean sameClinicalText) {
        return switch (this) {
            case APPROVED -> sameClinicalText ? APPROVED : DRAFT;
            case CHANGES_REQUESTED -> CHANGES_REQUESTED;
            case DRAFT, MEDICAL_REVIEW, PUBLISHED, DUE, OVERDUE, WITHDRAWN -> DRAFT;
        };
    }

    /** The translation key of its name. */
    public String key() {
        return "guides.state." + word();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
