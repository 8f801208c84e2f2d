package app.comeback.responses.ui;

import app.comeback.shared.Formats;
import app.comeback.shared.PortalProperties;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says days in the portal's zone: nobody knows the zone of a reader without an account. */
@Component
class ResponseDays {

    private final PortalProperties portal;

    ResponseDays(PortalProperties portal) {
        this.portal = portal;
    }

    String day(Instant moment, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Formats.of(locale))
                .format(moment.atZone(portal.zone()));
    }
}
