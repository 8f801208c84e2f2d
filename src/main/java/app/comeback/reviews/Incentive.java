package app.comeback.reviews;

/** What somebody got, or is, that could colour a review (REV-08). Anything but {@link #NONE} is shown beside it. */
public enum Incentive {
    NONE,
    DISCOUNT,
    FREE_SESSION,
    EMPLOYEE,
    FAMILY,
    OTHER;

    /** Whether it is labelled, and left out of the mean. */
    public boolean isDeclared() {
        return this != NONE;
    }
}
