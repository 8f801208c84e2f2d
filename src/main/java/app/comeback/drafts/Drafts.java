package app.comeback.drafts;

import java.time.Instant;
import java.util.Optional;

/** What the signed-in person has typed and not yet saved, one draft per form and subject. */
public interface Drafts {

    /**
     * Keeps the content, replacing an older draft of the same person, form and subject.
     *
     * @param form the form's name, for example {@code guide-editor}
     * @param subject which thing the form edits; {@code new} for one that does not exist yet
     * @param content JSON, at most 1 MB
     */
    void keep(String form, String subject, String content);

    /** The kept draft of the signed-in person. */
    Optional<Draft> find(String form, String subject);

    /** Throws the draft away: it was saved, or the person does not want it. */
    void discard(String form, String subject);

    /**
     * A kept draft.
     *
     * @param content JSON as it was kept
     * @param keptAt when it was last kept
     */
    record Draft(String content, Instant keptAt) {}
}
