package app.comeback.moderation;

import app.comeback.shared.Refused;
import java.util.Locale;
import java.util.UUID;

/**
 * Names one moderated text everywhere: in the queue, in reports, and as the id of its place on a page.
 *
 * @param kind what it is
 * @param id which
 */
public record ItemRef(ItemKind kind, UUID id) {

    private static final int LONGEST = 60;

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws Refused when it names nothing
     */
    public static ItemRef parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 1 || text.length() > LONGEST) {
            throw new Refused("moderation.refused.unknown");
        }
        try {
            return new ItemRef(
                    ItemKind.valueOf(text.substring(0, dash).toUpperCase(Locale.ROOT)),
                    UUID.fromString(text.substring(dash + 1)));
        } catch (IllegalArgumentException nothing) {
            throw new Refused("moderation.refused.unknown");
        }
    }

    /** For example {@code review-7d1c…}. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + "-" + id;
    }
}
