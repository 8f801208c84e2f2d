package app.comeback.care;

import app.comeback.shared.AccountId;
import java.util.List;

/**
 * Whether the signed-in practitioner may see or decide something about a client: only inside a running care
 * relationship whose sharing consent is not withdrawn. Every service that touches a client's record asks here first.
 */
public interface CareAccess {

    /**
     * The role in which the signed-in practitioner takes care of this client today.
     *
     * @throws app.comeback.shared.Refused when there is no such client in the practitioner's care; the answer does not
     *     tell whether the client exists
     */
    CareRole requireCare(AccountId client);

    /**
     * The same, and refuses everybody but a clinician.
     *
     * @throws app.comeback.shared.Refused when the practitioner takes no care of this client, or is no clinician
     */
    void requireClinician(AccountId client);

    /**
     * Lets the client through to the own record, and a practitioner in care; refuses everybody else.
     *
     * @throws app.comeback.shared.Refused as {@link #requireCare}
     */
    void requireOwnOrCare(AccountId client);

    /** The clients in the signed-in practitioner's care, by name. */
    List<ClientInCare> clients();

    /** Who takes care of the client today; only for the client, the care team and the portal's own jobs. */
    List<CareMember> team(AccountId client);
}
