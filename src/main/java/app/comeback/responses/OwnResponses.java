package app.comeback.responses;

import app.comeback.moderation.ModeratedText;
import app.comeback.shared.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader without an account does with a response to a guide. The link of a mail stands for the reader. The same
 * act again changes nothing.
 */
public interface OwnResponses {

    /**
     * Takes a response and writes to the address; no moderator sees it before the reader opens that mail's link.
     *
     * @throws Refused when there is no such guide, the name, the address or the words do not do, or
     *     the consent is missing
     * @throws app.comeback.access.TooManyAttempts when the network or the address sent too many
     */
    void write(Write command, Locale locale);

    /** Everything that is wrong with what was typed, so that a form can say it all at once. */
    List<Refused> problems(Write command);

    /** What the link leads to; nothing when it leads nowhere, or the time to confirm is over. */
    Optional<Own> find(String token);

    /**
     * Confirms the address; the response waits for a moderator from now on.
     *
     * @throws Refused when the link leads nowhere
     */
    void confirm(String token);

    /** Writes a further version. */
    void edit(UUID act, String token, String text, boolean agrees);

    /** Appeals against what was taken from the latest version. */
    void appeal(UUID act, String token, String words);

    /** Takes the response back; its words, name and address are erased. */
    void takeBack(UUID act, String token);

    /**
     * A new response.
     *
     * @param response its id, made when the form opens
     * @param guide the last part of the guide's address
     * @param signedAs the name readers see, 1 to 60 characters; it may be made up
     * @param email where the portal writes; nobody else sees it
     * @param text 1 to 5,000 characters
     * @param interest what the reader declares
     * @param agrees whether they agree that words about their health become public (REV-19)
     * @param network where it came from
     */
    record Write(
            UUID response,
            String guide,
            String signedAs,
            String email,
            String text,
            Interest interest,
            boolean agrees,
            String network) {}

    /**
     * A response as its author sees it.
     *
     * @param guide the last part of the guide's address
     * @param title the guide's title
     * @param signedAs the name readers see
     * @param isConfirmed whether the address was confirmed
     * @param words the latest version and where it stands; null before the address is confirmed
     * @param typed the words of the latest version
     * @param hasPublic whether readers see a version of it
     * @param canAppeal whether something was taken from it and an appeal can still be made
     * @param isGone whether it was taken back
     */
    record Own(
            String guide,
            String title,
            String signedAs,
            boolean isConfirmed,
            @Nullable ModeratedText words,
            String typed,
            boolean hasPublic,
            boolean canAppeal,
            boolean isGone) {}
}
