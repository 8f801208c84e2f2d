package app.comeback.stories;

import app.comeback.care.Wording;
import java.util.List;
import java.util.UUID;

/** What a client does with their own stories. The same act again changes nothing. */
public interface OwnStories {

    /** The signed-in client's finished programmes that no story of theirs tells about yet, newest first. */
    List<FinishedProgramme> choices();

    /** The signed-in client's stories, newest first; those that were taken back are left out. */
    List<Own> mine();

    /**
     * Writes a story and gives the consent that it rests on; it waits for a moderator.
     *
     * @throws app.comeback.shared.Refused when the programme is not finished, another story tells about it, the wording
     *     of the consent has changed, or stories are switched off here
     */
    void write(Write command);

    /** Takes a story back; its words and name are erased, and its consent is withdrawn. */
    void withdraw(UUID act, UUID story);

    /** Appeals against what was taken from it. */
    void appeal(UUID act, UUID story, String words);

    /** Whether the law of the practice's country allows stories at all. */
    boolean areAllowed();

    /**
     * A new story.
     *
     * @param story its id, made when the form opens
     * @param plan the finished plan
     * @param signedAs the name readers see, 1 to 60 characters; it may be made up
     * @param text 1 to 5,000 characters
     * @param consent the consent's id, made when the form opens
     * @param shown the wording that was read and agreed to
     */
    record Write(UUID story, UUID plan, String signedAs, String text, UUID consent, Wording shown) {}

    /**
     * A story as its author sees it.
     *
     * @param story with its words
     * @param programme what it tells about
     * @param peers everybody who began the same
     */
    record Own(Story story, FinishedProgramme programme, Peers peers) {}
}
