package app.comeback.shared;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whether this portal is for trying out: the demo is wanted and the database is the one that the portal brought along.
 * Only then may a page offer what otherwise only an e-mail carries.
 */
@Component
public class DemoMode {

    private final boolean on;

    DemoMode(PortalProperties properties, Environment environment) {
        this.on = properties.demo() && !environment.containsProperty("spring.datasource.url");
    }

    /** Whether it is. */
    public boolean isOn() {
        return on;
    }
}
