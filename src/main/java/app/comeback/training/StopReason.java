package app.comeback.training;

import org.jspecify.annotations.Nullable;

/** Why a session was stopped early. */
public enum StopReason {
    /** A pull or a pop: possibly a new injury, which locks the plan by itself. */
    SUDDEN_PAIN("RF-12", true),
    TOO_MUCH_PAIN(null, true),
    UNWELL(null, true),
    TIRED(null, false),
    NO_TIME(null, false),
    NO_EQUIPMENT(null, false),
    OTHER(null, false);

    private final @Nullable String flag;
    private final boolean asksRedFlags;

    StopReason(@Nullable String flag, boolean asksRedFlags) {
        this.flag = flag;
        this.asksRedFlags = asksRedFlags;
    }

    /** The warning sign that this reason is, or null. */
    public @Nullable String flag() {
        return flag;
    }

    /** Whether the warning signs are asked next. */
    public boolean asksRedFlags() {
        return asksRedFlags;
    }
}
