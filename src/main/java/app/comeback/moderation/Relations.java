package app.comeback.moderation;

/**
 * What the portal knows of how two people and a subject belong together, at the moment of an act.
 *
 * @param isSelf they are the same person
 * @param inCare one cares for the other now, or did in the last 24 months
 * @param isInsider the person trains, reviews content or administers here
 * @param sharesAddress they came from the same device or network in the last 30 days
 */
public record Relations(boolean isSelf, boolean inCare, boolean isInsider, boolean sharesAddress) {

    /** Nothing is known. */
    public static final Relations NONE = new Relations(false, false, false, false);
}
