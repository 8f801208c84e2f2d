package app.comeback.protocols;

/** What a red flag does at once, the gravest first. */
public enum RedFlagLevel {
    /** Show the local emergency number and lock the plan. */
    EMERGENCY,
    /** Medical care the same day; locked. */
    URGENT,
    /** A clinician before any further session; loading locked. */
    REFER,
    /** Somebody in care must look before the next session. */
    PAUSE
}
