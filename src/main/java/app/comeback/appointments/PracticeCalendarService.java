package app.comeback.appointments;

import app.comeback.care.CareAccess;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final Clock clock;

    PracticeCalendarService(
            AppointmentRows rows,
            AvailabilityRows availability,
            Availability settings,
            Bookings bookings,
            CareAccess care,
            Clock clock) {
        this.rows = rows;
        this.availability = availability;
        this.settings = settings;
        this.bookings = bookings;
        this.care = care;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Week week(LocalDate monday) {
        Optional<BookingRules> rules = availability.rules(me());
        ZoneId zone = rules.map(BookingRules::zone)
                .orElseGet(() -> settings.settings().rules().zone());
        Interval within = new Interval(
                monday.atStartOfDay(zone).toInstant(),
                monday.plusDays(DAYS).atStartOfDay(zone).toInstant());
        Instant now = clock.instant();
        return new Week(
                zone,
                LocalDate.ofInstant(now, zone),
                rules.isPresent(),
                rows.week(me(), within).stream().map(one -> one.shownAt(now)).toList(),
                availability.off(me(), within.from()).stream()
                        .filter(off -> off.time().overlaps(within))
                        .toList());
    }

    @Override
    @Transactional(readOnly = true)
    public Details open(UUID appointment) {
        Appointment found = own(appointment);
        Instant now = clock.instant();
        boolean inCare = care.clients().stream().anyMatch(one -> one.client().equals(found.client()));
        return new Details(
                found.shownAt(now),
                rows.history(appointment),
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
        care.requireCare(client);
        AppointmentType wanted = type(type);
        rows.lock(me());
        Optional<Appointment> same = rows.find(id);
        if (same.isPresent()) {
            if (!same.get().practitioner().equals(me()) || !same.get().client().equals(client)) {
                throw new Refused("appointments.refused.id");
            }
            return;
        }
        if (rules().where(kind).isEmpty()) {
            throw new Refused("appointments.refused.where." + kind);
        }
        requireAhead(starts);
        bookings.book(id, client, me(), wanted, kind, Interval.of(starts, wanted.length()));
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
        own(appointment);
        rows.lock(me());
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
