package app.comeback.people;

import app.comeback.shared.AccountId;
import app.comeback.shared.ConditionCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the other modules ask about credentials. */
public interface Credentials {

    /** All credentials of a person, whatever their state. */
    List<CredentialSnapshot> of(AccountId holder);

    /** These credentials as they stand now, in one statement. */
    Map<UUID, CredentialSnapshot> byIds(Collection<UUID> ids);

    /**
     * The credential with which the person may sign content about the condition on that day: active, in scope, health
     * professions first; nothing when there is none.
     */
    Optional<CredentialSnapshot> forSigning(AccountId holder, ConditionCode condition, LocalDate day);
}
