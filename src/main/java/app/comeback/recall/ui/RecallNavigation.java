package app.comeback.recall.ui;

import app.comeback.recall.RecallId;
import java.util.Optional;
import java.util.UUID;

/** The ways to the screens about recalls. */
public final class RecallNavigation {

    static final String TASKS = "recalls";
    static final String DESK = "content-recalls";
    static final String NEW = DESK + "/new";

    private RecallNavigation() {}

    /** The path of the practitioner's tasks. */
    public static String tasks() {
        return TASKS;
    }

    /** The path of the reviewers' list. */
    public static String desk() {
        return DESK;
    }

    /** The path of one recall. */
    public static String recall(RecallId id) {
        return DESK + "/" + id;
    }

    static Optional<RecallId> id(String text) {
        try {
            return Optional.of(new RecallId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
