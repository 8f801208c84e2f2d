package app.comeback.access;

import app.comeback.audit.ActorNames;
import app.comeback.shared.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize("hasRole('ADMIN')")
class ActorNamesService implements ActorNames {

    private final Accounts accounts;
    private final PeopleQuery query;

    ActorNamesService(Accounts accounts, PeopleQuery query) {
        this.accounts = accounts;
        this.query = query;
    }

    @Override
    public Map<AccountId, String> namesOf(Collection<AccountId> people) {
        return accounts.displayNames(people);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> search(String text, int offset, int limit) {
        return query.page(new PeopleFilter(text, null, null), PageRequest.of(offset / limit, limit)).stream()
                .map(row -> new Person(row.account().id(), row.account().displayName()))
                .toList();
    }
}
