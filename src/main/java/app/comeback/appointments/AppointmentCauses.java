package app.comeback.appointments;

import app.comeback.attention.AttentionKind;
import app.comeback.attention.AttentionSource;
import app.comeback.attention.Cause;
import app.comeback.attention.Urgency;
import app.comeback.shared.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks a practitioner, a day after an appointment, whether it took place. */
@Component
class AppointmentCauses implements AttentionSource {

    private static final Duration AFTER = Duration.ofHours(24);

    private final AppointmentRows rows;
    private final Clock clock;

    AppointmentCauses(AppointmentRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<Cause> causes(AccountId client) {
        return rows.overSince(client, clock.instant().minus(AFTER)).stream()
                .map(AppointmentCauses::cause)
                .toList();
    }

    private static Cause cause(Appointment one) {
        return new Cause(
                AttentionKind.APPOINTMENT_OPEN,
                "appointment:" + one.id(),
                Urgency.SOON,
                false,
                one.time().to(),
                Map.of("at", one.time().from().toString(), "type", one.type()),
                one.practitioner(),
                "calendar/appointments/" + one.id());
    }
}
