package app.comeback.protocols;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the other modules ask about rule sets. */
public interface Protocols {

    /** The version, whether signed or not; a running plan keeps its own for ever. */
    Optional<Protocol> find(ProtocolRef ref);

    /** The newest version for this presentation that carries a current signature; only that may start a plan. */
    Optional<Protocol> signedFor(PresentationClass presentation);

    /** The newest version of every rule set that was loaded. */
    List<Protocol> all();

    /** What the newest version of every rule set is called, by its code; everybody may know. */
    Map<String, String> titles();

    /** Every measure that a rule set or the portal knows, by code. */
    List<Measure> measures();

    /** The measure with this code. */
    Optional<Measure> measure(String code);

    /** The warning signs that intake and sessions ask, whichever rule set will apply. */
    List<RedFlag> redFlags();
}
