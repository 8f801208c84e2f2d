package app.comeback.shared;

/** A side of the body, as the person themselves says left and right. */
public enum Side {
    LEFT,
    RIGHT,
    BOTH;

    /** The opposite side; of both, both. */
    public Side other() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case BOTH -> BOTH;
        };
    }

    /** Whether something on this side also concerns that side. */
    public boolean overlaps(Side that) {
        return this == that || this == BOTH || that == BOTH;
    }
}
