package app.comeback.care;

/** What a practitioner may decide for a client in care; derived from verified credentials, never chosen. */
public enum CareRole {
    /** Any practitioner with a credential that counts: proposes, and decides what a grade 1 strain leaves open. */
    TRAINER,
    /** A physician or physiotherapist whose credential counts today and covers the client's condition. */
    CLINICIAN
}
