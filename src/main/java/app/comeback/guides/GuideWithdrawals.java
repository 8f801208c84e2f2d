package app.comeback.guides;

/** Takes guides away from the public, and lets a second person decide where safety hangs on it (GOV-12). */
public interface GuideWithdrawals {

    /**
     * Puts a notice in the place of the public page; a guide with a safety notice first waits for a second person
     * (GOV-12).
     *
     * @param reason in words for the public, at least 10 characters
     * @return whether it is withdrawn now; otherwise a second person must confirm
     */
    boolean withdraw(GuideId id, String reason);

    /**
     * The second person's word.
     *
     * @throws app.comeback.shared.Refused when it is the person who asked
     */
    void confirm(GuideId id);

    /** Leaves the guide public although somebody asked to withdraw it. */
    void refuse(GuideId id);
}
