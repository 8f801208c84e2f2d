package app.comeback.audit;

import app.comeback.shared.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tells the record who people are; it keeps no names itself, because a row can never be changed again. */
public interface ActorNames {

    /** The names of these people, in one statement; unknown ids are left out. */
    Map<AccountId, String> namesOf(Collection<AccountId> people);

    /** People whose name or address contains the text, in any case, by name. */
    List<Person> search(String text, int offset, int limit);

    /**
     * A person.
     *
     * @param id the account
     * @param name as others see it
     */
    record Person(AccountId id, String name) {}
}
