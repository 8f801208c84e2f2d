package app.comeback.people;

import app.comeback.shared.AccountId;
import app.comeback.shared.ConditionCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The practitioners whom visitors may see: those with a published profile and at least one credential that counts. */
public interface PublicTrainers {

    /** All of them by name; at most {@code limit}. */
    List<PublicTrainer> list(int limit);

    /** Those who work with the condition, by name; at most {@code limit}. */
    List<PublicTrainer> workingWith(ConditionCode condition, int limit);

    /** One by the last part of the page's address. */
    Optional<PublicTrainer> find(String slug);

    /** Whether this person has a page that visitors may see. */
    boolean isShown(AccountId account);

    /** Those of these people who have such a page, in one statement. */
    Set<AccountId> shownAmong(Collection<AccountId> accounts);
}
