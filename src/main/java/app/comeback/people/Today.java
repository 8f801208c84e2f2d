package app.comeback.people;

import app.comeback.shared.PortalProperties;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The day on which a credential counts or not: the date in the portal's zone. */
@Component
class Today {

    private final Clock clock;
    private final PortalProperties properties;

    Today(Clock clock, PortalProperties properties) {
        this.clock = clock;
        this.properties = properties;
    }

    LocalDate date() {
        return LocalDate.now(clock.withZone(properties.zone()));
    }

    Instant instant() {
        return clock.instant();
    }
}
