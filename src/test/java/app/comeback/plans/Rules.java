package app.comeback.plans;

import app.comeback.protocolfiles.ShippedProtocols;
import app.comeback.protocols.Protocol;

/** The rule sets that ship, for rules that are tested without a portal. */
public final class Rules {

    /** Hamstring strain. */
    public static final Protocol STRAIN = ShippedProtocols.all().getFirst();

    private Rules() {}
}
