package app.comeback.appointments;

import app.comeback.audit.AuditTrail;
import app.comeback.care.CareAccess;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('TRAINER')")
class PracticeCalendarService implements PracticeCalendar {

    private static final int DAYS = 7;
    private static final int PAST_SHOWN = 5;

    private final AppointmentRows rows;
    private final AvailabilityRows availability;
    private final Availability settings;
    private final Bookings bookings;
    private final CareAccess care;
    private final AuditTrail audit;
    private final Clock clock;

    PracticeCalendarService(
            AppointmentRows rows,
            AvailabilityRows availability,
            Availability settings,
            Bookings bookings,
            CareAccess care,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.availability = availability;
        this.settings = settings;
        this.bookings = bookings;
        this.care = care;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Week week(@Nullable LocalDate asked) {
        Optional<BookingRules> rules = availability.rules(me());
        ZoneId zone = rules.map(BookingRules::zone)
                .orElseGet(() -> settings.settings().rules().zone());
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate monday = asked == null ? today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : asked;
        Interval within = new Interval(
                monday.atStartOfDay(zone).toInstant(),
                monday.plusDays(DAYS).atStartOfDay(zone).toInstant());
        return new Week(
                monday,
                zone,
                today,
                rules.isPresent(),
                rows.week(me(), within).stream().map(one -> one.shownAt(now)).toList(),
                availability.off(me(), within.from()).stream()
                        .filter(off -> off.time().overlaps(within))
                        .toList());
    }

    // Not read only: opening it is an entry of the audit trail.
    @Override
    public Details open(UUID appointment) {
        Appointment found = own(appointment);
        Instant now = clock.instant();
        boolean inCare = rows.isInCare(found.client(), me());
        audit.record(
                "appointments.viewed",
                "client",
                found.client().toString(),
                Map.of("appointment", appointment.toString()));
        String me = CurrentActor.require().displayName();
        return new Details(
                found.shownAt(now),
                rows.history(appointment).stream()
                        .map(step -> inCare || step.by().equals(me) ? step : step.withoutReason())
                        .toList(),
                !now.isBefore(found.time().from()),
                inCare);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Appointment> of(AccountId client) {
        care.requireCare(client);
        Instant now = clock.instant();
        return Stream.concat(
                        rows.upcoming(client, now).stream(),
                        rows.past(client, now, PageRequest.of(0, PAST_SHOWN)).stream())
                .map(one -> one.practitioner().equals(me()) ? one.shownAt(now) : one.forOthers())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> hints(UUID type, AppointmentKind kind, Instant starts) {
        Interval time = Interval.of(starts, type(type).length());
        return slots(time).hints(kind, time).stream().map(Enum::name).toList();
    }

    private Slots slots(Interval time) {
        return new Slots(
                availability.hours(me()),
                rules().zone(),
                availability.off(me(), time.from()).stream().map(TimeOff::time).toList(),
                rows.occupied(me(), time, null));
    }

    @Override
    public void book(UUID id, AccountId client, UUID type, AppointmentKind kind, Instant starts) {
        rows.lock(me());
        rows.lock(client);
        care.requireCare(client);
        Optional<Appointment> same = rows.find(id);
        if (same.isPresent()) {
            requireSame(same.get(), client, kind, starts);
            return;
        }
        AppointmentType wanted = type(type);
        if (rules().where(kind).isEmpty()) {
            throw new Refused("appointments.refused.where." + kind);
        }
        requireAhead(starts);
        bookings.book(id, client, me(), wanted, kind, Interval.of(starts, wanted.length()));
    }

    private void requireSame(Appointment same, AccountId client, AppointmentKind kind, Instant starts) {
        boolean isSame = same.practitioner().equals(me())
                && same.client().equals(client)
                && same.kind() == kind
                && same.time().from().equals(starts);
        if (!isSame) {
            throw new Refused("appointments.refused.id");
        }
    }

    private void requireAhead(Instant starts) {
        if (starts.isBefore(clock.instant())) {
            throw new Refused("appointments.refused.past");
        }
    }

    @Override
    public void move(UUID change, UUID appointment, Instant starts, String reason) {
        Appointment found = taken(appointment);
        if (bookings.isDone(change, appointment)) {
            return;
        }
        care.requireCare(found.client());
        ChangeRule.requireBooked(found.state());
        requireAhead(starts);
        Duration length = Duration.between(found.time().from(), found.time().to());
        bookings.step(
                found, step -> Bookings.at(step, Interval.of(starts, length), Bookings.reason(reason), false), change);
    }

    @Override
    public void cancel(UUID change, UUID appointment, String reason) {
        String why = Bookings.reason(reason);
        if (why.isEmpty()) {
            throw new Refused("appointments.refused.no-reason");
        }
        end(change, appointment, AppointmentState.CANCELLED, why);
    }

    @Override
    public void held(UUID change, UUID appointment) {
        end(change, appointment, AppointmentState.HELD, "");
    }

    @Override
    public void missed(UUID change, UUID appointment) {
        end(change, appointment, AppointmentState.MISSED, "");
    }

    private void end(UUID change, UUID appointment, AppointmentState state, String reason) {
        Appointment found = taken(appointment);
        if (bookings.isDone(change, appointment)) {
            return;
        }
        ChangeRule.requireBooked(found.state());
        if (state != AppointmentState.CANCELLED) {
            ChangeRule.requireBegun(found.time().from(), clock.instant());
        }
        bookings.step(found, step -> Bookings.as(step, state.name(), state, reason, false), change);
    }

    @Override
    public void reopen(UUID change, UUID appointment) {
        Appointment found = taken(appointment);
        if (bookings.isDone(change, appointment)) {
            return;
        }
        if (found.state() != AppointmentState.HELD && found.state() != AppointmentState.MISSED) {
            throw new Refused("appointments.refused.state." + found.state());
        }
        bookings.step(found, step -> Bookings.as(step, "REOPENED", AppointmentState.BOOKED, "", false), change);
    }

    /** The calendar first and then the appointment, as everybody who books does. */
    private Appointment taken(UUID appointment) {
        AccountId client = own(appointment).client();
        rows.lock(me());
        rows.lock(client);
        rows.take(appointment);
        return own(appointment);
    }

    private Appointment own(UUID appointment) {
        return rows.find(appointment)
                .filter(one -> one.practitioner().equals(me()))
                .orElseThrow(() -> new Refused("appointments.refused.unknown"));
    }

    private AppointmentType type(UUID id) {
        return availability.types(me()).stream()
                .filter(type -> type.id().equals(id) && type.offered())
                .findFirst()
                .orElseThrow(() -> new Refused("appointments.refused.type"));
    }

    private BookingRules rules() {
        return availability.rules(me()).orElseThrow(() -> new Refused("appointments.refused.no-rules"));
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }
}
