package app.comeback.guides;

/**
 * A guide was taken away from the public in the transaction of this event.
 *
 * @param guide the guide
 * @param revision the revision that was public until now
 * @param reason why, in words for the public
 */
public record GuideWithdrawn(GuideId guide, int revision, String reason) {}
