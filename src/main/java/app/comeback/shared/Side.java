package app.comeback.shared;

/** Which side of the body something concerns. */
public enum Side {
    LEFT,
    RIGHT,
    BOTH;

    /** The opposite side; both sides have none but themselves. */
    public Side other() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case BOTH -> BOTH;
        };
    }
}
