package app.comeback.care;

/** What a client may consent to, each on its own. */
public enum ConsentPurpose {
    /** That the portal keeps and uses health data for the client's own care. */
    CARE,
    /** That one named practitioner sees the record. */
    SHARING,
    /** That the data are used for research without a name. */
    RESEARCH,
    /** That news is sent. */
    NEWS,
    /** That a story of one's own about a finished programme is published. */
    STORY
}
