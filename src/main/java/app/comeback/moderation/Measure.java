package app.comeback.moderation;

/** What a moderator can do with a version of a review. */
public enum Measure {
    PUBLISH,
    /** Publish with some words masked. */
    REDACT,
    REJECT;

    /** Whether it takes something away from what the author wrote, so that a reason and an appeal belong to it. */
    public boolean restricts() {
        return this != PUBLISH;
    }
}
