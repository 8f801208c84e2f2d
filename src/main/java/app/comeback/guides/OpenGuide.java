package app.comeback.guides;

import app.comeback.guidecontent.GuideContent;
import app.comeback.medicalreview.Badge;
import app.comeback.medicalreview.MedicalReviews;
import app.comeback.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A guide on the editor's desk.
 *
 * @param id the guide
 * @param slug the last part of its public address
 * @param state where the newest revision stands today
 * @param revision the newest revision's number
 * @param content its text
 * @param savedBy who saved it
 * @param savedAt when
 * @param published the public revision; nothing while none ever was
 * @param withdrawal the notice that the public sees; nothing while none is shown
 * @param asked a withdrawal that waits for a second person
 * @param findings what the lint finds in the newest revision
 * @param comments of the latest send-back by a reviewer
 * @param allowed what its state allows
 * @param names the names of the people above
 */
public record OpenGuide(
        GuideId id,
        String slug,
        GuideState state,
        int revision,
        GuideContent content,
        AccountId savedBy,
        Instant savedAt,
        @Nullable Published published,
        @Nullable Notice withdrawal,
        @Nullable Asked asked,
        List<CheckedFinding> findings,
        List<MedicalReviews.Comment> comments,
        Set<GuideAction> allowed,
        Map<AccountId, String> names) {

    public OpenGuide {
        findings = List.copyOf(findings);
        comments = List.copyOf(comments);
        allowed = Set.copyOf(allowed);
        names = Map.copyOf(names);
    }

    /** The person's name; empty when the account is gone. */
    public String name(AccountId account) {
        return names.getOrDefault(account, "");
    }

    /**
     * The public revision.
     *
     * @param revision its number
     * @param at since when
     * @param badge its review today
     */
    public record Published(int revision, Instant at, Badge badge) {}

    /**
     * What the public reads in the place of a withdrawn guide.
     *
     * @param at since when
     * @param reason why
     */
    public record Notice(Instant at, String reason) {}

    /**
     * A withdrawal that waits for a second person (GOV-12).
     *
     * @param by who asked
     * @param at when
     * @param reason why, in words for the public
     */
    public record Asked(AccountId by, Instant at, String reason) {}
}
