package app.comeback.responses;

/** What a reader may declare that could colour a response. Anything but {@link #NONE} is shown beside it. */
public enum Interest {
    NONE,
    WORKS_FOR,
    SELLS,
    OTHER;

    /** Whether it is labelled. */
    public boolean isDeclared() {
        return this != NONE;
    }
}
