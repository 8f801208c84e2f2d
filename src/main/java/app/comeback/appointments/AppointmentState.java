package app.comeback.appointments;

/** How far an appointment is. */
public enum AppointmentState {
    /** Both expect each other; only such a one occupies its time. */
    BOOKED,
    /** Called off by one of the two, or because the care ended; it stays so. */
    CANCELLED,
    /** The practitioner says that it took place. */
    HELD,
    /** The practitioner says that the client did not come. */
    MISSED
}
