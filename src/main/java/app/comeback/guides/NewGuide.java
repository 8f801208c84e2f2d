package app.comeback.guides;

import app.comeback.guidecontent.GuideContent;
import org.jspecify.annotations.Nullable;

/**
 * Begins a guide.
 *
 * @param id chosen by the caller: asking twice with the same id creates it once
 * @param content its first text
 * @param slug the last part of its address; nothing to make one from the title
 */
public record NewGuide(
        GuideId id, GuideContent content, @Nullable String slug) {

    /** A new guide with this text, whose address comes from its title. */
    public static NewGuide of(GuideContent content) {
        return new NewGuide(GuideId.create(), content, null);
    }
}
