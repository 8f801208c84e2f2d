package app.comeback.appointments;

/** How two people meet. */
public enum AppointmentKind {
    /** In a video room of the practitioner's own. */
    VIDEO,
    /** At the practitioner's place. */
    IN_PERSON,
    /** By telephone. */
    PHONE
}
