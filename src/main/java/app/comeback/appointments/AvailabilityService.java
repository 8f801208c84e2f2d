package app.comeback.appointments;

import app.comeback.audit.AuditTrail;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('TRAINER')")
class AvailabilityService implements Availability {

    private static final int LONGEST_REASON = 200;

    private final AvailabilityRows rows;
    private final AppointmentRows appointments;
    private final AuditTrail audit;
    private final PortalProperties portal;
    private final Clock clock;

    AvailabilityService(
            AvailabilityRows rows,
            AppointmentRows appointments,
            AuditTrail audit,
            PortalProperties portal,
            Clock clock) {
        this.rows = rows;
        this.appointments = appointments;
        this.audit = audit;
        this.portal = portal;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Settings settings() {
        Instant now = clock.instant();
        Optional<BookingRules> saved = rows.rules(me());
        BookingRules rules = saved.orElseGet(this::standard);
        WeeklyHours hours = rows.hours(me());
        List<TimeOff> off = rows.off(me(), now);
        List<Appointment> outside = appointments.ahead(me(), now).stream()
                .filter(one -> !hours.contains(one.kind(), rules.zone(), one.time())
                        || off.stream().anyMatch(time -> time.time().overlaps(one.time())))
                .toList();
        return new Settings(saved.isPresent(), rules, hours, rows.types(me()), off, outside);
    }

    private BookingRules standard() {
        ZoneId zone = portal.zone();
        return BookingRules.standard(zone instanceof ZoneOffset ? ZoneId.of("UTC") : zone);
    }

    @Override
    public void save(BookingRules rules) {
        rows.save(me(), rules, clock.instant());
        record("rules");
    }

    @Override
    public void save(WeeklyHours hours) {
        appointments.lock(me());
        rows.save(me(), hours);
        record("hours");
    }

    @Override
    public void add(List<HoursRange> ranges) {
        appointments.lock(me());
        save(new WeeklyHours(Stream.concat(rows.hours(me()).ranges().stream(), ranges.stream())
                .toList()));
    }

    @Override
    public void remove(HoursRange range) {
        appointments.lock(me());
        WeeklyHours hours = rows.hours(me());
        if (hours.ranges().contains(range)) {
            save(new WeeklyHours(hours.ranges().stream()
                    .filter(other -> !other.equals(range))
                    .toList()));
        }
    }

    @Override
    public void save(AppointmentType type) {
        if (!rows.save(me(), type)) {
            throw new Refused("appointments.refused.id");
        }
        record("type");
    }

    @Override
    public void add(TimeOff off) {
        if (off.reason().length() > LONGEST_REASON) {
            throw new Refused("appointments.refused.reason", LONGEST_REASON);
        }
        TimeOff kept = new TimeOff(off.id(), off.time(), Bookings.plain(off.reason()));
        if (rows.add(me(), kept)) {
            record("time-off");
        } else if (rows.off(me(), Instant.EPOCH).stream()
                .noneMatch(one -> one.id().equals(off.id()))) {
            throw new Refused("appointments.refused.id");
        }
    }

    @Override
    public void removeOff(UUID off) {
        if (rows.removeOff(me(), off)) {
            record("time-off");
        }
    }

    private void record(String what) {
        audit.record("appointments.availability-changed", "account", me().toString(), Map.of("what", what));
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }
}
