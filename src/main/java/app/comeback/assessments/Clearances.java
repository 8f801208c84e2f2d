package app.comeback.assessments;

import app.comeback.shared.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Letters in which a doctor clears a client for exercise; one counts for 12 months once a clinician in care saw it. */
public interface Clearances {

    /** The largest file, in bytes: 5 MB. */
    int MOST_BYTES = 5 * 1024 * 1024;

    /**
     * States a letter of the signed-in client, with or without the file; the same id again does nothing.
     *
     * @throws app.comeback.shared.Refused without consent, without an issuer of up to 120 characters, for a day in the
     *     future or more than 12 months ago, or a file that is no PDF, JPEG or PNG
     */
    void state(UUID id, LocalDate issuedOn, String issuer, byte @Nullable [] file);

    /**
     * Accepts or declines a letter. Accepting it lifts the lock that the screening raised.
     *
     * @throws app.comeback.shared.Refused when the signed-in person is no clinician in care, gives no reason, or it was
     *     decided before
     */
    void decide(UUID id, boolean accepted, String reason);

    /** The letters of a client, the newest first; for the client and the care team. */
    List<Letter> of(AccountId client);

    /** Whether an accepted letter counts today. */
    boolean holds(AccountId client);

    /**
     * The file of a letter; for the client and the care team, and each look is recorded.
     *
     * @throws app.comeback.shared.Refused when there is none for this person
     */
    File open(UUID id);

    /**
     * A letter.
     *
     * @param id its id
     * @param issuedOn the day on it
     * @param issuer who wrote it
     * @param hasFile whether the file is there
     * @param statedAt when the client stated it
     * @param accepted what a clinician decided; null while it waits
     * @param reason why
     * @param decidedAt when
     */
    record Letter(
            UUID id,
            LocalDate issuedOn,
            String issuer,
            boolean hasFile,
            Instant statedAt,
            @Nullable Boolean accepted,
            @Nullable String reason,
            @Nullable Instant decidedAt) {

        private static final int MONTHS = 12;

        /** The last day on which it counts. */
        public LocalDate until() {
            return issuedOn.plusMonths(MONTHS);
        }

        /** Whether it was accepted and counts on that day. */
        public boolean countsOn(LocalDate day) {
            return Boolean.TRUE.equals(accepted) && !day.isAfter(until());
        }
    }

    /**
     * A file as it is handed out.
     *
     * @param mediaType by its content
     * @param content the bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // handed to the response at once, never compared
    record File(String mediaType, byte[] content) {}
}
