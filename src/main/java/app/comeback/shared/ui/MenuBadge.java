package app.comeback.shared.ui;

/** A count beside an entry of the menu; a module contributes one as a bean. It is read once for each opened window. */
public interface MenuBadge {

    /** The path of the menu entry that it belongs to, without a slash at its beginning. */
    String path();

    /** What the count says, already translated, such as {@code 3 now}; empty for nothing to say. */
    String text();

    /** How it is drawn. */
    default StatusLabel.Tone tone() {
        return StatusLabel.Tone.STOP;
    }
}
