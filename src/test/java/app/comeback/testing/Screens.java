package app.comeback.testing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.net.URI;

/** Goes to screens in tests that run without a browser. */
public final class Screens {

    private Screens() {}

    /** Opens this address: a path without a leading slash, and a query where there is one. */
    public static void open(String address) {
        URI uri = URI.create("/" + address);
        String query = uri.getRawQuery();
        UI.getCurrent()
                .navigate(
                        uri.getPath().substring(1),
                        query == null ? QueryParameters.empty() : QueryParameters.fromString(query));
    }
}
