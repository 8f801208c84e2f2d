package app.offences;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;

/** Asks the system for the time, in each of the ways there are. */
@SuppressWarnings({"JavaUtilDate", "JavaTimeDefaultTimeZone"}) // it is here to be found
public class OddClock {

    Instant instant() {
        return Instant.now();
    }

    LocalDate localDate() {
        return LocalDate.now();
    }

    LocalDateTime localDateTime() {
        return LocalDateTime.now();
    }

    ZonedDateTime zonedDateTime() {
        return ZonedDateTime.now();
    }

    OffsetDateTime offsetDateTime() {
        return OffsetDateTime.now();
    }

    Date date() {
        return new Date();
    }

    long millis() {
        return System.currentTimeMillis();
    }
}
