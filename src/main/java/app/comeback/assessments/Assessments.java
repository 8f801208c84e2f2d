package app.comeback.assessments;

import app.comeback.protocols.Fact;
import app.comeback.shared.AccountId;
import java.util.List;
import java.util.Optional;

/** What the other modules ask about a client's assessment; each look is audited by the caller's screen. */
public interface Assessments {

    /** The confirmed presentation; nothing before a clinician confirmed it. */
    Optional<Presentation> confirmed(AccountId client);

    /** Whether the pre-participation screening lets the client start, and the triage gate's other answers, as facts. */
    List<Fact> triageFacts(AccountId client);

    /** Everything that was measured or answered for the client, newest first; corrected values in their last version. */
    List<Fact> facts(AccountId client);
}
