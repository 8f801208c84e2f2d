package app.comeback.responses.ui;

import java.util.UUID;

/** Ids that a form carries, so that pressing twice does once. */
final class Ids {

    private Ids() {}

    /** What the form sent, or a new one for a form that sent none. */
    static UUID read(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }
}
