package app.comeback.guides;

import app.comeback.shared.AccountId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a guide.
 *
 * @param revision the revision it happened to
 * @param kind what happened
 * @param summary the words that were given with it; may be empty
 * @param by who did it; nothing when the portal did
 * @param at when
 */
public record GuideEvent(
        int revision, Kind kind, String summary, @Nullable AccountId by, Instant at) {

    /** What can happen to a guide. */
    public enum Kind {
        CREATED,
        IMPORTED,
        SENT_TO_REVIEW,
        TAKEN_BACK,
        CHANGES_REQUESTED,
        APPROVED,
        REVIEWED,
        PUBLISHED,
        EDITORIAL_CHANGE,
        CLINICAL_CHANGE,
        WITHDRAWAL_ASKED,
        WITHDRAWAL_REFUSED,
        WITHDRAWN,
        RESTORED,
        FINDING_WAIVED,
        WAIVER_WITHDRAWN;

        /** The translation key of its name. */
        public String key() {
            return "guides.event." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
