package app.comeback.guides;

/** Writing guides: what an editor does with texts and findings. */
public interface GuideEditing {

    /**
     * Begins a guide as a draft of the signed-in person.
     *
     * @throws app.comeback.shared.Refused when a piece is too long or the wished address is taken
     */
    GuideId create(NewGuide command);

    /**
     * Saves the text as the next revision. Changes that others saved since the base are merged in; where both changed
     * the same part nothing is written and both texts are handed back. A guide that waits for its review is taken back.
     *
     * @throws app.comeback.shared.Refused when a piece is too long
     */
    SaveResult save(SaveGuide command);

    /**
     * Lets a finding of the newest revision stand, by name and with a reason; waiving it twice does it once.
     *
     * @param fingerprint which finding
     * @param reason at least 10 characters
     * @throws app.comeback.shared.Refused when the reason is too short or the finding is not there
     */
    void waive(GuideId id, String fingerprint, String reason);

    /** Opens a waived finding again; does nothing when it is not waived. */
    void withdrawWaiver(GuideId id, String fingerprint);

    /**
     * Deletes a draft that was never published, with all its revisions (GOV-13); asking twice does it once.
     *
     * @param typedTitle the guide's title, typed again to confirm
     * @throws app.comeback.shared.Refused when it was published once, is being reviewed, or the title differs
     */
    void delete(GuideId id, String typedTitle);
}
