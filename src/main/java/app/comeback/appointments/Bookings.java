package app.comeback.appointments;

import app.comeback.appointments.AppointmentRows.NewStep;
import app.comeback.audit.AuditTrail;
import app.comeback.care.ClientChanged;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Writes appointments, each step with its history, its mail and its audit entry; the callers have asked the rules. */
@Component
class Bookings {

    static final int LONGEST_REASON = 500;

    private final AppointmentRows rows;
    private final AppointmentMails mails;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Bookings(
            AppointmentRows rows,
            AppointmentMails mails,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.mails = mails;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    void book(
            UUID id,
            AccountId client,
            AccountId practitioner,
            AppointmentType type,
            AppointmentKind kind,
            Interval time) {
        AccountId me = CurrentActor.require().id();
        NewStep step = new NewStep(id, "BOOKED", AppointmentState.BOOKED, time, me, "", false);
        once(() -> rows.add(id, client, practitioner, type, kind, step));
        rows.log(id, step, clock.instant());
        Appointment booked = rows.find(id).orElseThrow();
        mails.booked(booked, me);
        audit.record("appointments.booked", "client", client.toString(), Map.of("appointment", id.toString()));
    }

    /** Whether an earlier attempt has written this change already. */
    boolean isDone(UUID change, UUID appointment) {
        return rows.appointmentOf(change)
                .map(of -> {
                    if (!of.equals(appointment)) {
                        throw new Refused("appointments.refused.id");
                    }
                    return true;
                })
                .orElse(false);
    }

    /** Takes the next step of an appointment. */
    void step(Appointment appointment, UnaryOperator<NewStep> step, UUID change) {
        AccountId me = CurrentActor.find().map(actor -> actor.id()).orElse(null);
        NewStep next = step.apply(new NewStep(change, "", appointment.state(), appointment.time(), me, "", false));
        once(() -> rows.change(appointment.id(), next));
        rows.log(appointment.id(), next, clock.instant());
        mails.changed(rows.find(appointment.id()).orElseThrow(), appointment, next);
        events.publishEvent(new ClientChanged(appointment.client()));
        audit.record(
                "appointments.changed",
                "client",
                appointment.client().toString(),
                Map.of("appointment", appointment.id().toString(), "act", next.act()));
    }

    /** The database knows best who came first. */
    private static void once(Runnable write) {
        try {
            write.run();
        } catch (DataIntegrityViolationException taken) {
            String why = String.valueOf(taken.getMessage());
            if (why.contains("appointment_practitioner_once")) {
                throw new Refused("appointments.refused.taken");
            }
            if (why.contains("appointment_client_once")) {
                throw new Refused("appointments.refused.client-busy");
            }
            throw taken;
        }
    }

    /** Without signs that no database takes. */
    static String plain(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
    }

    static String reason(String text) {
        String words = plain(text);
        if (words.length() > LONGEST_REASON) {
            throw new Refused("appointments.refused.reason", LONGEST_REASON);
        }
        return words;
    }

    static NewStep as(NewStep step, String act, AppointmentState state, String reason, boolean late) {
        return new NewStep(step.id(), act, state, step.time(), step.by(), reason, late);
    }

    static NewStep at(NewStep step, Interval time, String reason, boolean late) {
        return new NewStep(step.id(), "MOVED", AppointmentState.BOOKED, time, step.by(), reason, late);
    }
}
