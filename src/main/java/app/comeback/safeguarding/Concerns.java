package app.comeback.safeguarding;

import app.comeback.safeguarding.Concern.Outcome;
import app.comeback.shared.AccountId;
import java.util.List;
import java.util.UUID;

/** Words that somebody should read soon, for those who should: the clinicians of the care team, or all where it has none. */
public interface Concerns {

    /** The longest remark, in characters. */
    int LONGEST_REMARK = 500;

    /**
     * Those that nobody has read yet and those that were read in the last 30 days, the newest first; none for somebody of
     * the team who need not read them.
     *
     * @throws app.comeback.shared.Refused when the signed-in practitioner takes no care of this client
     */
    List<Concern> recent(AccountId client);

    /**
     * Says that the signed-in practitioner has read them, and what followed. The same again changes nothing.
     *
     * @param words the id of what was written
     * @param outcome what followed
     * @param remark at most {@link #LONGEST_REMARK} characters; needed where the words meant something else
     * @throws app.comeback.shared.Refused when there are no such words about a client in the practitioner's care, when
     *     somebody else should read them, when somebody else has, or when the remark is missing or too long
     */
    void read(UUID words, Outcome outcome, String remark);

    /** For whom unread words of the signed-in client wait; in the client's name asks the list of the day alone. */
    List<Waiting> waiting();

    /**
     * Words that wait for one person.
     *
     * @param concern the words
     * @param reader who should read them
     */
    record Waiting(Concern concern, AccountId reader) {}
}
