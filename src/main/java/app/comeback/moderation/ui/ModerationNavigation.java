package app.comeback.moderation.ui;

import app.comeback.moderation.ItemRef;

/** The ways to the moderators' screens. */
public final class ModerationNavigation {

    static final String DESK = "moderation";

    private ModerationNavigation() {}

    /** The path of the queue. */
    public static String desk() {
        return DESK;
    }

    /** The path of one text. */
    public static String item(ItemRef item) {
        return DESK + "/" + item;
    }
}
