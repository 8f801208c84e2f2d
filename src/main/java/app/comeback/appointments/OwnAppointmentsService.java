package app.comeback.appointments;

import app.comeback.care.CareAccess;
import app.comeback.care.ClientZones;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('CLIENT')")
class OwnAppointmentsService implements OwnAppointments {

    /** So many times of others' one client may hold; more needs a word with the practitioner. */
    private static final int MOST_AHEAD = 12;

    private final AppointmentRows rows;
    private final AvailabilityRows availability;
    private final Bookings bookings;
    private final CareAccess care;
    private final ClientZones zones;
    private final Clock clock;

    OwnAppointmentsService(
            AppointmentRows rows,
            AvailabilityRows availability,
            Bookings bookings,
            CareAccess care,
            ClientZones zones,
            Clock clock) {
        this.rows = rows;
        this.availability = availability;
        this.bookings = bookings;
        this.care = care;
        this.zones = zones;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Offer> offers() {
        return care.team(me()).stream()
                .flatMap(member -> offer(member.practitioner(), member.name()))
                .toList();
    }

    private Stream<Offer> offer(AccountId practitioner, String name) {
        Optional<BookingRules> rules = availability.rules(practitioner);
        if (rules.isEmpty()) {
            return Stream.empty();
        }
        BookingRules found = rules.get();
        Set<AppointmentKind> kinds = found.kinds();
        List<AppointmentType> types = availability.types(practitioner).stream()
                .filter(type -> Wish.isPossible(type, kinds))
                .map(type -> new AppointmentType(
                        type.id(), type.name(), type.minutes(), type.bufferMinutes(), both(type.kinds(), kinds), true))
                .toList();
        return types.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Offer(practitioner, name, found.zone(), found.changeHours(), found.horizonDays(), types));
    }

    private static Set<AppointmentKind> both(Set<AppointmentKind> ones, Set<AppointmentKind> others) {
        return Set.copyOf(ones.stream().filter(others::contains).toList());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Instant> free(Wish wish, LocalDate first, int days, @Nullable UUID moving) {
        ZoneId zone = zone();
        Instant from = first.atStartOfDay(zone).toInstant();
        Instant to = first.plusDays(Math.clamp(days, 1, 31)).atStartOfDay(zone).toInstant();
        Interval asked = new Interval(from, to);
        if (moving == null) {
            return free(wish, type(wish), asked, null);
        }
        Appointment found = own(moving);
        ChangeRule.requireBooked(found.state());
        requireCareOf(found.practitioner());
        return free(same(found), typeOf(found), asked, moving);
    }

    private List<Instant> free(Wish wish, AppointmentType type, Interval asked, @Nullable UUID moving) {
        BookingRules rules = rules(wish.practitioner());
        Instant now = clock.instant();
        Instant from = later(asked.from(), now.plus(rules.notice()));
        Instant to = earlier(asked.to(), now.plus(Duration.ofDays(rules.horizonDays())));
        if (!from.isBefore(to)) {
            return List.of();
        }
        Interval within = new Interval(from, to);
        Slots slots = new Slots(
                availability.hours(wish.practitioner()),
                rules.zone(),
                availability.off(wish.practitioner(), from).stream()
                        .map(TimeOff::time)
                        .toList(),
                rows.occupied(wish.practitioner(), within, moving));
        List<Interval> mine = rows.busyOf(me(), within, moving);
        return slots.free(type, wish.kind(), within).stream()
                .filter(start -> mine.stream().noneMatch(Interval.of(start, type.length())::overlaps))
                .toList();
    }

    @Override
    public void book(UUID id, Wish wish, Instant starts) {
        rows.lock(wish.practitioner());
        rows.lock(me());
        Optional<Appointment> same = rows.find(id);
        if (same.isPresent()) {
            requireSame(same.get(), wish, starts);
            return;
        }
        AppointmentType type = type(wish);
        if (rows.upcoming(me(), clock.instant()).size() >= MOST_AHEAD) {
            throw new Refused("appointments.refused.many", MOST_AHEAD);
        }
        requireFree(wish, type, starts, null);
        bookings.book(id, me(), wish.practitioner(), type, wish.kind(), Interval.of(starts, type.length()));
    }

    private void requireSame(Appointment same, Wish wish, Instant starts) {
        boolean isSame = same.client().equals(me())
                && same.practitioner().equals(wish.practitioner())
                && same.kind() == wish.kind()
                && same.time().from().equals(starts);
        if (!isSame) {
            throw new Refused("appointments.refused.id");
        }
    }

    private void requireFree(Wish wish, AppointmentType type, Instant starts, @Nullable UUID moving) {
        if (!free(wish, type, Interval.of(starts, Duration.ofSeconds(1)), moving)
                .contains(starts)) {
            throw new Refused("appointments.refused.taken");
        }
    }

    @Override
    public void move(UUID change, UUID appointment, Instant starts, String word) {
        Appointment found = taken(appointment);
        if (bookings.isDone(change, appointment)) {
            return;
        }
        boolean isLate = requireChange(found, word);
        requireCareOf(found.practitioner());
        Duration length = Duration.between(found.time().from(), found.time().to());
        requireFree(same(found), typeOf(found), starts, appointment);
        bookings.step(
                found, step -> Bookings.at(step, Interval.of(starts, length), Bookings.reason(word), isLate), change);
    }

    private void requireCareOf(AccountId practitioner) {
        if (care.team(me()).stream().noneMatch(member -> member.practitioner().equals(practitioner))) {
            throw new Refused("appointments.refused.care");
        }
    }

    private static Wish same(Appointment found) {
        return new Wish(found.practitioner(), found.id(), found.kind());
    }

    /** As long as it was booked, whatever became of its type since. */
    private static AppointmentType typeOf(Appointment found) {
        Duration length = Duration.between(found.time().from(), found.time().to());
        return new AppointmentType(
                found.id(), found.type(), (int) length.toMinutes(), found.bufferMinutes(), Set.of(found.kind()), true);
    }

    @Override
    public void cancel(UUID change, UUID appointment, String word) {
        Appointment found = taken(appointment);
        if (bookings.isDone(change, appointment)) {
            return;
        }
        boolean isLate = requireChange(found, word);
        bookings.step(
                found,
                step -> Bookings.as(step, "CANCELLED", AppointmentState.CANCELLED, Bookings.reason(word), isLate),
                change);
    }

    /** The calendar first and then the appointment, as everybody who books does. */
    private Appointment taken(UUID appointment) {
        rows.lock(own(appointment).practitioner());
        rows.lock(me());
        rows.take(appointment);
        return own(appointment);
    }

    private boolean requireChange(Appointment found, String word) {
        ChangeRule.requireBooked(found.state());
        return ChangeRule.requireOfClient(
                found.time().from(), Duration.ofHours(found.changeHours()), clock.instant(), word);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Appointment> upcoming() {
        Instant now = clock.instant();
        return rows.upcoming(me(), now).stream().map(one -> one.shownAt(now)).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Appointment> find(UUID appointment) {
        return rows.find(appointment).filter(one -> one.client().equals(me())).map(one -> one.shownAt(clock.instant()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Past> past(Pageable page) {
        Instant now = clock.instant();
        List<Appointment> past = rows.past(me(), now, page);
        Map<UUID, Appointment.Step> last =
                rows.lastSteps(past.stream().map(Appointment::id).toList());
        return past.stream()
                .map(one -> new Past(one.shownAt(now), Objects.requireNonNull(last.get(one.id()))))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public int countPast() {
        return rows.countPast(me(), clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public ZoneId zone() {
        return zones.of(me());
    }

    /** The type, after checking that it can be booked with somebody who takes care of the client today. */
    private AppointmentType type(Wish wish) {
        return care.team(me()).stream()
                .filter(member -> member.practitioner().equals(wish.practitioner()))
                .flatMap(member -> offer(member.practitioner(), member.name()))
                .flatMap(offer -> offer.types().stream())
                .filter(type -> type.id().equals(wish.type()) && type.kinds().contains(wish.kind()))
                .findFirst()
                .orElseThrow(() -> new Refused("appointments.refused.care"));
    }

    private BookingRules rules(AccountId practitioner) {
        return availability.rules(practitioner).orElseThrow(() -> new Refused("appointments.refused.care"));
    }

    private Appointment own(UUID appointment) {
        return rows.find(appointment)
                .filter(one -> one.client().equals(me()))
                .orElseThrow(() -> new Refused("appointments.refused.unknown"));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }
}
