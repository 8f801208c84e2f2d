package app.comeback.progression;

import app.comeback.shared.AccountId;
import java.util.Locale;
import java.util.Optional;

/** Plan and progress on paper, as PDF; each checks whose record it is, and each look is audited. */
public interface Sheets {

    /** The signed-in client's own plan; nothing without one. */
    Optional<byte[]> ownPlan(Locale locale);

    /** The signed-in client's own progress; nothing without a plan. */
    Optional<byte[]> ownReport(Locale locale);

    /**
     * A client's plan, for whoever takes care of them.
     *
     * @throws app.comeback.shared.Refused when the client is not in the practitioner's care
     */
    Optional<byte[]> plan(AccountId client, Locale locale);

    /**
     * A client's progress, for whoever takes care of them.
     *
     * @throws app.comeback.shared.Refused when the client is not in the practitioner's care
     */
    Optional<byte[]> report(AccountId client, Locale locale);
}
