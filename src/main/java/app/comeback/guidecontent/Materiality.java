package app.comeback.guidecontent;

/** How much a change matters; computed from the two texts and never declared by the person who changed (GOV-03). */
public enum Materiality {
    /** Only fields that no reviewer signs differ. */
    EDITORIAL,
    /** A field that a reviewer signs differs; a signature on the earlier text does not cover the later one. */
    CLINICAL;

    /** How much the step from one text to the other matters. */
    public static Materiality between(GuideContent before, GuideContent after) {
        return CanonicalForm.of(before).equals(CanonicalForm.of(after)) ? EDITORIAL : CLINICAL;
    }
}
