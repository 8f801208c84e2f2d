package app.comeback.protocolfiles;

import app.comeback.protocols.ProtocolRef;

/**
 * A version of a rule set was signed in the transaction of this event.
 *
 * @param ref which version
 */
public record ProtocolSigned(ProtocolRef ref) {}
