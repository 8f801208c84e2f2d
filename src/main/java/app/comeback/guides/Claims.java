package app.comeback.guides;

import java.util.List;

/** Reads the clinical claims out of a guide's text (GOV-09). */
public final class Claims {

    private Claims() {}

    /** All claims in reading order. */
    public static List<Claim> of(GuideContent guide) {
        return List.of();
    }
}
