package app.comeback.templates;

import app.comeback.shared.Side;

/** Which leg, seen from the injury, so that a template fits whoever it is used for. */
public enum RelativeSide {
    INJURED,
    OTHER,
    BOTH;

    /** The side of somebody's plan as a template says it; of two injured legs the left stands for the injured one. */
    static RelativeSide of(Side side, Side injured) {
        if (side == Side.BOTH) {
            return BOTH;
        }
        Side first = injured == Side.BOTH ? Side.LEFT : injured;
        return side == first ? INJURED : OTHER;
    }

    /** The side for somebody who is injured there; both where both legs are injured. */
    Side on(Side injured) {
        return switch (this) {
            case INJURED -> injured;
            case OTHER -> injured.other();
            case BOTH -> Side.BOTH;
        };
    }
}
