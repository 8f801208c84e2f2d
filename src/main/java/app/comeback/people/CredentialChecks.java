package app.comeback.people;

import app.comeback.shared.AccountId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** What admins do with credentials: look, check, send back, revoke, and add one for somebody. */
public interface CredentialChecks {

    /** One page of the list, in three statements whatever its size; the pageable's own sort is ignored. */
    List<CredentialRow> page(CredentialQuery query, Pageable page);

    /** How many match. */
    long count(CredentialQuery query);

    /**
     * One credential.
     *
     * @throws app.comeback.shared.Refused when there is none
     */
    CredentialDetails details(UUID credential);

    /**
     * Records the signed-in admin's check; with the second one, by somebody else, it counts (rule GOV-12).
     *
     * @param revision the one on the screen
     * @param note what to remember, at most 500 characters
     */
    void verify(UUID credential, int revision, VerificationMethod method, @Nullable String note);

    /** Sends it back to its holder, who is told why. */
    void giveBack(UUID credential, int revision, String reason);

    /** Takes it back for ever; the holder is told why. */
    void revoke(UUID credential, String reason);

    /**
     * Adds a credential for a practitioner; the same id again does nothing.
     *
     * @param credential the id that the form drew when it was opened
     */
    void addFor(AccountId holder, UUID credential, CredentialFacts facts);

    /** The practitioners who can hold a credential, with their names. */
    Map<AccountId, String> practitioners();
}
