package app.comeback.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One credential in an admin's list.
 *
 * @param id the credential
 * @param holderName whose it is
 * @param credentialClass the kind of registration
 * @param title as on the register
 * @param issuer the register
 * @param registerNumber the number on it
 * @param state where it stands today
 * @param checkedBy the names of those who checked it
 * @param validTo its last day, if it has one
 */
public record CredentialRow(
        UUID id,
        String holderName,
        CredentialClass credentialClass,
        String title,
        String issuer,
        String registerNumber,
        CredentialState state,
        List<String> checkedBy,
        @Nullable LocalDate validTo) {

    public CredentialRow {
        checkedBy = List.copyOf(checkedBy);
    }
}
