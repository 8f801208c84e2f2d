package app.comeback.demo;

import app.comeback.access.AccountSummary;
import app.comeback.access.DemoAccounts;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the person at the terminal where the portal is and, in the demo, who can sign in. */
@Component
class StartMessage {

    private final PortalProperties properties;
    private final DemoAccounts demo;
    private final Texts texts;

    StartMessage(PortalProperties properties, DemoAccounts demo, Texts texts) {
        this.properties = properties;
        this.demo = demo;
        this.texts = texts;
    }

    @EventListener
    @SuppressWarnings("SystemOut") // meant for the person who typed the command, not for the log
    void onReady(ApplicationReadyEvent ready) {
        System.out.println(text());
        System.out.flush();
    }

    /** The whole message, without a line break at its end. */
    String text() {
        List<AccountSummary> people = demo.list();
        String address = words("address", properties.baseUrl().toString());
        if (people.isEmpty()) {
            return "\n" + address + "\n";
        }
        String list = people.stream().map(this::line).collect(Collectors.joining("\n"));
        return "\n" + address + "\n\n" + words("people", DemoPerson.PASSWORD) + "\n" + list + "\n";
    }

    private String line(AccountSummary person) {
        String roles = person.roles().stream()
                .sorted()
                .map(role -> words("role." + role))
                .collect(Collectors.joining(", "));
        return "  %-22s %s".formatted(person.email(), roles);
    }

    private String words(String key, Object... arguments) {
        return texts.get(Locale.ENGLISH, "demo.start." + key, arguments);
    }
}
