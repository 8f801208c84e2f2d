package app.comeback.appointments;

import app.comeback.shared.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** What a client does with the own appointments. */
public interface OwnAppointments {

    /** With whom and for what the client can book: those who take care of the client today and can be booked. */
    List<Offer> offers();

    /**
     * The free beginnings, in order.
     *
     * @param wish with whom, what and how
     * @param first the first day, in the client's zone
     * @param days how many days, at most 31
     * @param moving the own appointment that is to be moved, whose time counts as free; null for a new one
     * @throws app.comeback.shared.Refused when it cannot be booked
     */
    List<Instant> free(Wish wish, LocalDate first, int days, @Nullable UUID moving);

    /**
     * Books. The same id with the same wish and time again changes nothing.
     *
     * @throws app.comeback.shared.Refused when the time is not free or not free any more
     */
    void book(UUID id, Wish wish, Instant starts);

    /**
     * Moves an appointment; the same change again changes nothing.
     *
     * @param word why it comes late; may be empty before the practitioner's limit
     * @throws app.comeback.shared.Refused when it is not the client's, is over, comes late without a word, or the time is
     *     not free
     */
    void move(UUID change, UUID appointment, Instant starts, String word);

    /**
     * Cancels an appointment; the same change again changes nothing.
     *
     * @param word why it comes late; may be empty before the practitioner's limit
     * @throws app.comeback.shared.Refused as {@link #move}
     */
    void cancel(UUID change, UUID appointment, String word);

    /** Those ahead, the next one first; at most 100. */
    List<Appointment> upcoming();

    /** One of the own appointments. */
    Optional<Appointment> find(UUID appointment);

    /** Those that are over or cancelled, the latest first. */
    List<Past> past(Pageable page);

    /** How many there are. */
    int countPast();

    /** The zone in which the client's days begin. */
    ZoneId zone();

    /**
     * An appointment that is over or cancelled.
     *
     * @param appointment which
     * @param last what happened to it last: who cancelled it and why, for example
     */
    record Past(Appointment appointment, Appointment.Step last) {}

    /**
     * What a client can book with one practitioner.
     *
     * @param practitioner with whom
     * @param name the practitioner's name
     * @param zone the practitioner's zone
     * @param changeHours until when a change needs no word
     * @param horizonDays how many days ahead
     * @param types what, each with at least one kind that is possible
     */
    record Offer(
            AccountId practitioner,
            String name,
            ZoneId zone,
            int changeHours,
            int horizonDays,
            List<AppointmentType> types) {}

    /**
     * What is wished for.
     *
     * @param practitioner with whom
     * @param type which type of theirs
     * @param kind how
     */
    record Wish(AccountId practitioner, UUID type, AppointmentKind kind) {

        static boolean isPossible(AppointmentType type, Set<AppointmentKind> kinds) {
            return type.offered() && type.kinds().stream().anyMatch(kinds::contains);
        }
    }
}
