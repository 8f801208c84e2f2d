package app.comeback.appointments;

import java.util.UUID;

/**
 * A time in which a practitioner cannot be booked.
 *
 * @param id made when its form opened
 * @param time from when until when
 * @param reason why, for the practitioner alone, at most 200 characters; may be empty
 */
public record TimeOff(UUID id, Interval time, String reason) {}
