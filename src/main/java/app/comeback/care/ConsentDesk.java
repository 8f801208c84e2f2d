package app.comeback.care;

import app.comeback.people.CredentialClass;
import app.comeback.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** What a client does about consents: reads the wording, gives, withdraws, and chooses with whom to share. */
public interface ConsentDesk {

    /** The current text for a purpose in the reader's language, else in English. */
    Wording wording(ConsentPurpose purpose, Locale locale);

    /** Every consent the signed-in client ever gave, the newest first. */
    List<Given> history();

    /** The text that one of the signed-in client's consents was given to; nothing for anybody else's. */
    Optional<Wording> givenWording(UUID consent);

    /**
     * Gives a consent; the same id again does nothing.
     *
     * @param id drawn when the text was shown
     * @param shown the text that was read
     * @throws app.comeback.shared.Refused when the text changed since, the consent is given already, or the purpose is
     *     {@link ConsentPurpose#SHARING}, which needs a practitioner
     */
    void give(UUID id, Wording shown);

    /**
     * Shares the record with a practitioner, which begins the care; the same id again does nothing.
     *
     * @param id drawn when the text was shown
     * @param shown the text that was read
     * @throws app.comeback.shared.Refused when the text changed since, care is not consented to, the record is shared
     *     with this practitioner already, or no credential of theirs counts today
     */
    void share(UUID id, AccountId practitioner, Wording shown);

    /**
     * Withdraws a consent at once; withdrawing the one to care ends all sharing. A withdrawn one stays so.
     *
     * @throws app.comeback.shared.Refused when it is not the signed-in client's
     */
    void withdraw(UUID consent);

    /**
     * Practitioners with a credential that counts today, by name, who are not in the client's care team yet.
     *
     * @param search part of the name; blank for all
     * @param page which page; its own sort is not used
     */
    List<Choice> practitioners(String search, Pageable page);

    /**
     * A consent as it was given.
     *
     * @param id its id
     * @param purpose what for
     * @param practitioner with whom, for {@link ConsentPurpose#SHARING}
     * @param practitionerName that person's name
     * @param version the text's version
     * @param language the text's language
     * @param givenAt when
     * @param withdrawnAt when it was withdrawn; nothing while it stands
     * @param cause what ended it
     * @param endReason what the practitioner wrote who ended it
     */
    record Given(
            UUID id,
            ConsentPurpose purpose,
            @Nullable AccountId practitioner,
            @Nullable String practitionerName,
            int version,
            String language,
            Instant givenAt,
            @Nullable Instant withdrawnAt,
            @Nullable Cause cause,
            @Nullable String endReason) {

        /** Whether it is given and not withdrawn. */
        public boolean stands() {
            return withdrawnAt == null;
        }
    }

    /** What ended a consent. */
    enum Cause {
        CLIENT,
        /** The consent to care was withdrawn, and sharing rests on it. */
        CARE_WITHDRAWN,
        PRACTITIONER_ENDED
    }

    /**
     * A practitioner to choose.
     *
     * @param practitioner who
     * @param name the name shown
     * @param classes the credentials that count today
     * @param role what they may decide
     */
    record Choice(AccountId practitioner, String name, Set<CredentialClass> classes, CareRole role) {

        public Choice {
            classes = Set.copyOf(classes);
        }
    }
}
