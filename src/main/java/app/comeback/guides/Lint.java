package app.comeback.guides;

import java.util.List;

/** Finds what keeps a guide from being fit for medical review, and what an editor should look at. */
public final class Lint {

    private Lint() {}

    /** Everything found, errors first, then in reading order. */
    public static List<Finding> check(GuideContent guide) {
        return List.of();
    }
}
