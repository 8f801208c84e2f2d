package app.comeback.exerciseimport;

/** Where an import stands. */
public enum RunState {
    /** The files are being read; nothing of them is in the library. */
    READING,
    /** A file makes no sense; there is a report, and nothing can be saved. */
    UNREADABLE,
    /** Read and compared; it waits for somebody to save it. */
    READY,
    /** Being brought into the library. */
    SAVING,
    /** Everything that was decided is in the library. */
    DONE,
    /** Somebody stopped it; what was saved before stays. */
    CANCELLED,
    /** The portal itself failed. */
    FAILED;

    /** Whether the portal works on it now. */
    public boolean isAtWork() {
        return this == READING || this == SAVING;
    }

    /** Whether it can be stopped. */
    public boolean isOpen() {
        return isAtWork() || this == READY;
    }
}
