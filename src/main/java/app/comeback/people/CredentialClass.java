package app.comeback.people;

/** The kind of professional registration or certificate, which decides what a person may decide and sign. */
public enum CredentialClass {
    PHYSICIAN(Review.MEDICAL),
    PHYSIOTHERAPIST(Review.CLINICAL),
    SPORTS_DIETITIAN(Review.CLINICAL),
    OSTEOPATH(Review.CLINICAL),
    NURSE(Review.CLINICAL),
    PSYCHOLOGIST(Review.CLINICAL),
    SPORTS_SCIENTIST(Review.FITNESS),
    PERSONAL_TRAINER(Review.FITNESS);

    private final Review review;

    CredentialClass(Review review) {
        this.review = review;
    }

    /** What a signature by this class counts as (rule GOV-07). */
    public Review review() {
        return review;
    }

    /** Whether a signature by this class can carry a medical or clinical review. */
    public boolean isHealthProfession() {
        return review != Review.FITNESS;
    }

    /** What a signature counts as; a fitness review is never a medical one. */
    public enum Review {
        MEDICAL,
        CLINICAL,
        FITNESS
    }
}
