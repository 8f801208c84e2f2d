package app.comeback.notes;

import app.comeback.shared.AccountId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;

/**
 * The care team's notes about a client. They exist for every practitioner who takes care of the client today, and for
 * nobody else: not for the client, not for an administrator, not for a practitioner whose care has ended.
 */
public interface Notes {

    /** The longest reason for a removal, in characters. */
    int LONGEST_REASON = 500;

    /**
     * A page of a client's notes: pinned ones first, then the newest; removed ones stand in their place. A search leaves
     * removed ones out.
     *
     * @param search part of the words, whatever the case; blank for all
     * @param page which page; its own sort is not used
     * @throws app.comeback.shared.Refused when there is no such client in the practitioner's care
     */
    List<Note> page(AccountId client, String search, Pageable page);

    /**
     * Every version of a note, newest first.
     *
     * @throws app.comeback.shared.Refused when it is no note about a client in the practitioner's care
     */
    List<Note.Version> history(UUID note);

    /**
     * Writes a note. The same id with the same words again changes nothing.
     *
     * @throws app.comeback.shared.Refused when the client is not in care, or the id stands for another note
     */
    void write(UUID id, AccountId client, NoteText text, boolean pinned);

    /**
     * Writes a further version. The same change again, and words that are the same, change nothing.
     *
     * @return nothing when the note now says this; the note as somebody else saved it since {@code seen}, and then
     *     nothing was written
     * @throws app.comeback.shared.Refused when it is no note about a client in care, or it was removed
     */
    Optional<Note> edit(Edit command);

    /**
     * Removes a note: it no longer stands, and who removed it, when and why is shown in its place; the care team can
     * still read its words. Removing it again changes nothing.
     *
     * @param reason 1 to 500 characters
     * @throws app.comeback.shared.Refused when it is no note about a client in care, or the reason is missing
     */
    void remove(UUID note, String reason);

    /**
     * The wish to change a note.
     *
     * @param change made when the form opens
     * @param note which
     * @param seen the version on the screen
     * @param text the new words
     * @param pinned whether it stands before the others
     */
    record Edit(UUID change, UUID note, int seen, NoteText text, boolean pinned) {}
}
