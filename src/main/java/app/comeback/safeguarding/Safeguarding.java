package app.comeback.safeguarding;

import app.comeback.shared.AccountId;
import java.util.UUID;

/**
 * Every module that keeps a client's own words hands them here, in the transaction that keeps them. When they hold words
 * about self-harm, an eating disorder or abuse, a clinician is asked to read them soon (RF-17); the client gets no
 * automatic answer, and nothing is locked or judged by it.
 */
public interface Safeguarding {

    /**
     * Looks at a client's words, and asks the clinicians of the care team to read them when they hold such. No text is
     * kept here. The same id again changes nothing.
     *
     * @param words the id of what was written, in the module that keeps it
     * @param client who wrote it, the signed-in one
     * @param origin where it was written
     * @param text the words
     */
    void look(UUID words, AccountId client, Origin origin, String text);
}
