package app.comeback.care;

import app.comeback.shared.AccountId;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Pageable;

/** What a practitioner does with the clients in care: finds them, opens one, ends the care. */
public interface Clients {

    /**
     * A page of the clients in the signed-in practitioner's care, by name.
     *
     * @param search part of the name; blank for all
     * @param page which page; its own sort is not used
     */
    List<ClientInCare> page(String search, Pageable page);

    /** How many there are. */
    long count(String search);

    /**
     * Opens a client's record for a screen, and records the look.
     *
     * @param part what is looked at, one lower-case word
     * @throws app.comeback.shared.Refused as {@link CareAccess#requireCare}
     */
    ClientInCare open(AccountId client, String part);

    /**
     * The client's consents that stand, the newest first; with whom else the record is shared is {@link CareAccess#team}.
     *
     * @throws app.comeback.shared.Refused as {@link CareAccess#requireCare}
     */
    List<Standing> consents(AccountId client);

    /**
     * A consent that stands.
     *
     * @param purpose what for
     * @param version the version of the text
     * @param givenAt when it was given
     */
    record Standing(ConsentPurpose purpose, int version, Instant givenAt) {}

    /**
     * Ends the care from the practitioner's side; the client is told and reads the reason.
     *
     * @param reason 1 to 500 characters
     * @throws app.comeback.shared.Refused as {@link CareAccess#requireCare}, or without a reason
     */
    void end(AccountId client, String reason);
}
