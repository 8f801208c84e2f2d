package app.comeback.demo;

import app.comeback.access.Accounts;
import app.comeback.shared.AccountId;
import app.comeback.shared.RunAs;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the demo's accounts. */
@Component
class DemoPeople {

    private final Accounts accounts;

    DemoPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    Cast load() {
        Map<DemoPerson, AccountId> opened = new EnumMap<>(DemoPerson.class);
        RunAs.system(() -> {
            for (DemoPerson person : DemoPerson.values()) {
                opened.put(
                        person,
                        accounts.create(person.email(), person.displayName(), person.roles(), DemoPerson.PASSWORD));
            }
        });
        return new Cast(opened);
    }
}
