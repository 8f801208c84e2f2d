package app.comeback.protocols;

import app.comeback.protocolfiles.ShippedProtocols;

/** The rule sets that come with the portal, read once. */
final class ShippedRules {

    static final Protocol STRAIN = ShippedProtocols.all().getFirst();
    static final Protocol TENDON = ShippedProtocols.all().getLast();

    private ShippedRules() {}

    static PainProfile profile(String code) {
        return STRAIN.painProfile(code).or(() -> TENDON.painProfile(code)).orElseThrow();
    }
}
