package app.comeback.care;

import app.comeback.shared.AccountId;

/** What the other modules ask about consents. */
public interface Consents {

    /** Whether the client's consent for this purpose is given and not withdrawn. */
    boolean holds(AccountId client, ConsentPurpose purpose);

    /**
     * Refuses to process health data of a client who has not consented to care.
     *
     * @throws app.comeback.shared.Refused when the consent was never given or was withdrawn
     */
    void requireCare(AccountId client);
}
