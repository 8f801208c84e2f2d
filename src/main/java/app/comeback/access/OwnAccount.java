package app.comeback.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people do with their own account. */
public interface OwnAccount {

    /** The signed-in person's account. */
    AccountSummary mine();

    /**
     * Changes the name that others see.
     *
     * @throws app.comeback.shared.Refused when it is empty, longer than 120 characters or of several lines
     */
    void rename(String displayName);

    /**
     * Changes the password and ends all other sign-ins.
     *
     * @param here the sign-in that goes on
     * @throws app.comeback.shared.Refused when the current one is wrong or the new one cannot be used
     */
    void changePassword(String current, String next, @Nullable UUID here, Locale locale);

    /**
     * Sends a link to a new address; the old one stays until it is opened, within 24 hours.
     *
     * @throws app.comeback.shared.Refused when the password is wrong or the address cannot be used
     */
    void askForNewEmail(String newEmail, String password, Locale locale);

    /** The address that this link makes the account's; nothing when it is no longer good. */
    Optional<String> newEmail(String token);

    /**
     * Makes the new address the account's and tells the old one. The link shows that the address is the reader's, the
     * password that the account is: neither alone is enough.
     *
     * @throws app.comeback.shared.Refused when the link is no longer good, someone else has the address by now, or the
     *     password is wrong
     */
    String confirmNewEmail(String token, String password, Locale locale);

    /** Where the person is signed in, the latest first; at most 50. */
    List<SignInSummary> signIns();

    /** Ends every sign-in of the person, this one too. */
    void signOutEverywhere();
}
