package app.comeback.people;

import java.util.List;
import java.util.UUID;

/** What practitioners do with their own profile and credentials; nobody else's can be reached through it. */
public interface Practice {

    /** The signed-in person's profile, or a proposal before the first save. */
    Profile profile();

    /** The signed-in person's public page as it would be today, published or not. */
    PublicTrainer preview();

    /**
     * Saves the signed-in person's profile.
     *
     * @param version the one on the screen
     * @throws app.comeback.shared.Refused when somebody else has the address
     */
    void saveProfile(int version, ProfileFacts facts);

    /** The signed-in person's credentials, newest first. */
    List<CredentialDetails> credentials();

    /**
     * One of the signed-in person's credentials.
     *
     * @throws app.comeback.shared.Refused when there is none, or it is somebody else's
     */
    CredentialDetails credential(UUID credential);

    /**
     * Adds a credential; the same id again does nothing.
     *
     * @param credential the id that the form drew when it was opened
     */
    void add(UUID credential, CredentialFacts facts);

    /**
     * Changes a credential, which takes its checks away; saving a returned one hands it in again.
     *
     * @param revision the one on the screen
     */
    void change(UUID credential, int revision, CredentialFacts facts);
}
