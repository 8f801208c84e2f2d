package app.comeback.guides;

import app.comeback.shared.Refused;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where a guide stands on both its tracks, and what that allows.
 *
 * @param state of the newest revision
 * @param wasPublic whether any revision ever was public
 * @param isPublic whether the public reads a revision today, and no notice in its place
 * @param sameText whether the clinical text of the newest revision is the published one's
 */
record Standing(GuideState state, boolean wasPublic, boolean isPublic, boolean sameText) {

    Set<GuideAction> allowed() {
        Set<GuideAction> allowed = EnumSet.allOf(GuideAction.class);
        allowed.removeIf(action -> !allows(action));
        return allowed;
    }

    /**
     * Refuses what is not allowed.
     *
     * @throws Refused with a sentence for this action in this state
     */
    void require(GuideAction action) {
        if (!allows(action)) {
            throw new Refused("guides.refused." + action.word() + "." + state.word());
        }
    }

    private boolean allows(GuideAction action) {
        boolean unreviewed = state == GuideState.DRAFT || state == GuideState.CHANGES_REQUESTED;
        boolean inReview = state == GuideState.MEDICAL_REVIEW;
        return switch (action) {
            case SEND_TO_REVIEW -> unreviewed || state == GuideState.PUBLISHED || state == GuideState.WITHDRAWN;
            case TAKE_BACK, APPROVE -> inReview;
            case REQUEST_CHANGES -> inReview || state == GuideState.PUBLISHED;
            case PUBLISH -> state == GuideState.APPROVED;
            case PUBLISH_EDITORIAL -> isPublic && unreviewed && sameText;
            case PUBLISH_CORRECTION -> isPublic && !sameText && (unreviewed || inReview);
            case WITHDRAW -> isPublic;
            case DELETE -> !wasPublic && unreviewed;
        };
    }
}
