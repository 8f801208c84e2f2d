package app.comeback.assessments;

import app.comeback.protocols.Fact;
import app.comeback.shared.AccountId;
import java.util.List;
import java.util.Optional;

/** What the other modules ask about a client's assessment; each look is audited by the caller's screen. */
public interface Assessments {

    /** The confirmed presentation; nothing before a clinician confirmed it. */
    Optional<Presentation> confirmed(AccountId client);

    /** What the client handed in last; nothing before the first time. */
    Optional<Intake.Submitted> handedIn(AccountId client);

    /** Whether answers were ever handed in. */
    boolean answered(AccountId client);

    /**
     * The triage gate's answers as facts, made from the intake, the locks, the letters and the confirmation as they stand
     * now: {@code red-flags-open}, {@code screening-cleared}, {@code class-confirmed}, {@code clinical-grade} and
     * {@code clinician-sign-off}. What was not answered or confirmed is no fact.
     */
    List<Fact> triageFacts(AccountId client);

    /**
     * Every measurement of the client, newest first; corrected values in their last version, those taken back marked as
     * withdrawn. The triage facts are not among them.
     */
    List<Fact> facts(AccountId client);
}
