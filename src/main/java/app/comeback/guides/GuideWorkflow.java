package app.comeback.guides;

/**
 * The way of a guide to the public and away from it. Each step names the revision the person saw; asking twice for the
 * same step does it once.
 */
public interface GuideWorkflow {

    /**
     * Puts the newest revision into the reviewers' queue.
     *
     * @throws app.comeback.shared.Refused while a finding of grade error is open, or when the state forbids it
     */
    void sendToReview(GuideId id, int revision);

    /** Takes the newest revision out of the reviewers' queue again. */
    void takeBack(GuideId id, int revision);

    /**
     * Makes the newest revision public: either it is signed, or only its editorial fields differ from the published
     * one (GOV-03). Restores a withdrawn guide.
     *
     * @param summary what changed, in words for the public; may be empty at the first publication
     * @throws app.comeback.shared.Refused when it is neither, while a finding of grade error is open, or when a
     *     clinical change has no summary
     */
    void publish(GuideId id, int revision, String summary);

    /**
     * Makes a clinical change public before it is signed, because the published text must not stay. The badge is gone
     * until it is signed again, and the review is asked for by itself (GOV-03).
     *
     * @param reason what was wrong, in words for the public, at least 10 characters
     */
    void publishCorrection(GuideId id, int revision, String reason);
}
