package app.comeback.protocolfiles.ui;

import app.comeback.protocols.ProtocolRef;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;

/** The way to the rule sets' screens. */
public final class ProtocolsNavigation {

    private ProtocolsNavigation() {}

    /** All rules of this version. */
    public static void toProtocol(ProtocolRef ref) {
        UI.getCurrent().navigate(ProtocolView.class, parameters(ref));
    }

    /** The address of all rules of this version, for a link. */
    public static String address(ProtocolRef ref) {
        return "protocols/" + ref.code() + "/" + ref.version();
    }

    static RouteParameters parameters(ProtocolRef ref) {
        return new RouteParameters(Map.of("code", ref.code(), "version", Integer.toString(ref.version())));
    }
}
