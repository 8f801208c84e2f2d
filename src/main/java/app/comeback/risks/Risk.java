package app.comeback.risks;

/** What could go wrong with reviews and responses; each yearly assessment looks at all of it (REV-21). */
public enum Risk {
    /** Somebody writes who has experienced nothing. */
    FAKE,
    /** Critical words are kept back, or wait longer. */
    SUPPRESSION,
    /** People of the practice, or close to it, write. */
    INSIDERS,
    /** Somebody gets something for writing. */
    INCENTIVES,
    /** A text, a reply or a decision tells about somebody's health. */
    HEALTH_DATA,
    /** Readers follow advice that harms them. */
    DANGEROUS_ADVICE,
    /** So much comes in at once that nobody can look at it. */
    FLOODING,
    /** A figure says something else than the texts. */
    MISLEADING_FIGURES;

    /** How likely it is, and how bad it would be, taken together. */
    public enum Level {
        LOW,
        MEDIUM,
        HIGH
    }
}
