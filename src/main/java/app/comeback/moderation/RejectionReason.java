package app.comeback.moderation;

/** All reasons for which a review may be rejected or redacted (REV-04). A bad rating is none of them. */
public enum RejectionReason {
    PERSONAL_DATA,
    HEALTH_DATA_OF_OTHERS,
    ABUSE,
    DISCRIMINATION,
    SEXUAL,
    ILLEGAL,
    FAKE_SUSPECTED,
    CONFLICT_OF_INTEREST,
    OFF_TOPIC,
    SPAM,
    DUPLICATE,
    DANGEROUS_MEDICAL_ADVICE
}
