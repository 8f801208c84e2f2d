package app.comeback.guides;

/**
 * A clinical change was published in the transaction of this event: earlier revisions do not say what the guide says
 * now.
 *
 * @param guide the guide
 * @param before the revision that was public until now
 * @param summary what changed, in words for the public
 */
public record GuideRevised(GuideId guide, int before, String summary) {}
