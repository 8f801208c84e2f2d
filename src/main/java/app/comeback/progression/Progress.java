package app.comeback.progression;

import app.comeback.shared.AccountId;
import java.util.Optional;

/** The honest picture of a client's way: what is known, what is not, and where each figure comes from. */
public interface Progress {

    /** The signed-in client's own; nothing without a running plan. */
    Optional<ProgressReport> own();

    /**
     * A client's, for whoever takes care of them; the look is audited.
     *
     * @throws app.comeback.shared.Refused when the client is not in the practitioner's care
     */
    Optional<ProgressReport> of(AccountId client);
}
