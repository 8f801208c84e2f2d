package app.comeback.moderation;

/** What is moderated. */
public enum ItemKind {
    /** A client's rating of a trainer or a programme. */
    REVIEW,
    /** A reader's words under a guide. */
    RESPONSE,
    /** The public answer of whom a review is about. */
    REPLY,
    /** A client's account of a programme that they finished. */
    STORY
}
