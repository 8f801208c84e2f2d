package app.comeback.training;

import app.comeback.access.AccountSummary;
import app.comeback.access.Accounts;
import app.comeback.care.ClientZones;
import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps every client's planned days, also of those who do not open the portal. */
@Service
@PreAuthorize("hasRole('SYSTEM')")
class PlanKeeping {

    private final Accounts accounts;
    private final PlannedDays days;
    private final ClientZones zones;
    private final TransactionTemplate transaction;

    PlanKeeping(Accounts accounts, PlannedDays days, ClientZones zones, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.days = days;
        this.zones = zones;
        this.transaction = transaction;
    }

    /** Each client in a transaction of its own. */
    void keepAll() {
        accounts.withRole(Role.CLIENT).stream()
                .map(AccountSummary::id)
                .forEach(client -> transaction.executeWithoutResult(status -> keep(client)));
    }

    /** In the client's own name: what is due for them is for them and their care team alone. */
    private void keep(AccountId client) {
        RunAs.actor(new Actor(client, "", Set.of(Role.CLIENT)), () -> {
            days.keep(client, zones.of(client));
            return true;
        });
    }
}
