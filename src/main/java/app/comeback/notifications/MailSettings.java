package app.comeback.notifications;

import app.comeback.shared.DemoMode;
import app.comeback.shared.PortalProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether mail leaves the portal, and from which address. */
@Component
class MailSettings {

    private final boolean sends;
    private final boolean demo;
    private final String from;

    MailSettings(PortalProperties properties, DemoMode demo, Environment environment) {
        this.sends = !environment.getProperty("spring.mail.host", "").isBlank();
        this.demo = demo.isOn();
        String host = properties.baseUrl().getHost();
        this.from = environment.getProperty("comeback.mail-from", "comeback@" + (host == null ? "localhost" : host));
    }

    boolean sends() {
        return sends;
    }

    boolean offersDemoLinks() {
        return demo && !sends;
    }

    String from() {
        return from;
    }
}
