package app.comeback.guides;

import org.jspecify.annotations.Nullable;

/**
 * Which guides a list shows.
 *
 * @param text words of the title; blank for all
 * @param state only guides in this stored state; nothing for all
 */
public record GuideFilter(String text, @Nullable GuideState state) {

    /** All guides. */
    public static final GuideFilter ALL = new GuideFilter("", null);

    /** Whether it leaves any guide out. */
    public boolean narrows() {
        return !text.isBlank() || state != null;
    }
}
