package app.comeback.guides;

import app.comeback.guidecontent.GuideContent;

/**
 * Saves a text as the guide's next revision.
 *
 * @param id the guide
 * @param base the revision the person began with
 * @param content what they made of it
 * @param summary what they say they did; may be empty
 */
public record SaveGuide(GuideId id, int base, GuideContent content, String summary) {}
