package app.comeback.access;

import java.util.Locale;
import java.util.Optional;

/** How a visitor gets an account, and back into it with a forgotten password. */
public interface SignUp {

    /**
     * Creates an account that waits for its address to be confirmed; it has no password before that. Someone who has one
     * already gets a mail that says so, and whoever typed the address learns nothing.
     *
     * @param network where the request came from, for slowing down
     * @return the template of the mail that was written, for the demo's eyes only
     * @throws app.comeback.shared.Refused when the address cannot be used, or {@link TooManyAttempts}
     */
    String join(String email, String network, Locale locale);

    /** The address that this link confirms; nothing when it was used, replaced, or is older than 24 hours. */
    Optional<String> addressToConfirm(String token);

    /**
     * Confirms the address; whoever got the link chooses name and password, whoever typed the address chose neither.
     *
     * @return the address
     * @throws app.comeback.shared.Refused when the link is no longer good, or name or password cannot be used
     */
    String confirm(String token, String displayName, String password);

    /**
     * Sends a link that is good once, for 30 minutes, if there is such an account.
     *
     * @throws TooManyAttempts when asked too often
     */
    void forgotPassword(String email, String network, Locale locale);

    /** The address whose password this link sets; nothing when it was used, replaced or is too old. */
    Optional<String> addressToReset(String token);

    /**
     * Sets a new password, ends every sign-in of the account, and confirms its address: the link proves it.
     *
     * @return the address
     * @throws app.comeback.shared.Refused when the link is no longer good or the password cannot be used
     */
    String resetPassword(String token, String newPassword, Locale locale);
}
