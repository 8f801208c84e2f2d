package app.comeback.appointments;

import app.comeback.access.Accounts;
import app.comeback.appointments.AppointmentRows.NewStep;
import app.comeback.care.ClientZones;
import app.comeback.notifications.Mail;
import app.comeback.notifications.Outbox;
import app.comeback.shared.AccountId;
import app.comeback.shared.PortalProperties;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the other one of the two; a mail names no client, no type and nothing about health. */
@Component
class AppointmentMails {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK);

    private final Accounts accounts;
    private final ClientZones zones;
    private final Outbox outbox;
    private final PortalProperties portal;

    AppointmentMails(Accounts accounts, ClientZones zones, Outbox outbox, PortalProperties portal) {
        this.accounts = accounts;
        this.zones = zones;
        this.outbox = outbox;
        this.portal = portal;
    }

    /** The client has it in writing whoever booked; the practitioner hears of what others book. */
    void booked(Appointment one, AccountId by) {
        toClient(one, "appointment-booked", List.of(when(one.time().from(), zones.of(one.client()))));
        if (!by.equals(one.practitioner())) {
            toPractitioner(
                    one, "appointment-booked-with", List.of(when(one.time().from(), one.zone())));
        }
    }

    void changed(Appointment now, Appointment before, NewStep step) {
        boolean isClients = now.client().equals(step.by());
        switch (step.act()) {
            case "MOVED" -> {
                toClient(
                        now,
                        "appointment-moved",
                        List.of(
                                when(before.time().from(), zones.of(now.client())),
                                when(now.time().from(), zones.of(now.client()))));
                if (isClients) {
                    toPractitioner(
                            now,
                            "appointment-moved-with",
                            List.of(
                                    when(before.time().from(), now.zone()),
                                    when(now.time().from(), now.zone())));
                }
            }
            case "CANCELLED" -> {
                toClient(
                        now, "appointment-cancelled", List.of(when(before.time().from(), zones.of(now.client()))));
                if (!now.practitioner().equals(step.by())) {
                    toPractitioner(
                            now,
                            "appointment-cancelled-with",
                            List.of(when(before.time().from(), now.zone())));
                }
            }
            default -> {
                // That it was held or missed is a note of the practitioner's and no news for the client.
            }
        }
    }

    void reminder(Appointment one) {
        toClient(one, "appointment-reminder", List.of(when(one.time().from(), zones.of(one.client()))));
    }

    private void toClient(Appointment one, String template, List<String> times) {
        send(one.client(), template, one.practitionerName(), times, "/appointments");
    }

    private void toPractitioner(Appointment one, String template, List<String> times) {
        send(one.practitioner(), template, null, times, "/calendar/appointments/" + one.id());
    }

    private void send(AccountId to, String template, @Nullable String with, List<String> times, String path) {
        List<String> arguments = with == null
                ? times
                : Stream.concat(Stream.of(with), times.stream()).toList();
        accounts.find(to)
                .filter(account -> !account.disabled() && account.confirmed())
                .ifPresent(account -> outbox.add(new Mail(
                        account.email(),
                        template,
                        Locale.ENGLISH,
                        arguments,
                        portal.baseUrl().resolve(path))));
    }

    private static String when(Instant moment, ZoneId zone) {
        return WHEN.format(moment.atZone(zone)) + " (" + zone.getDisplayName(TextStyle.FULL, Locale.UK) + ")";
    }
}
