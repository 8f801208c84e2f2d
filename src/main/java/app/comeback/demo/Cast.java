package app.comeback.demo;

import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.RunAs;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The demo's people once they have accounts.
 *
 * @param accounts whose account is which
 */
record Cast(Map<DemoPerson, AccountId> accounts) {

    Cast {
        accounts = Map.copyOf(accounts);
    }

    AccountId account(DemoPerson person) {
        return Objects.requireNonNull(accounts.get(person));
    }

    /** Does something as this person, so that every rule holds as if they had done it. */
    <T> T as(DemoPerson person, Supplier<T> work) {
        return RunAs.actor(new Actor(account(person), person.displayName(), person.roles()), work);
    }

    void does(DemoPerson person, Runnable work) {
        boolean done = as(person, () -> {
            work.run();
            return true;
        });
        assert done;
    }
}
