package app.comeback.access;

import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** Makes people for tests: each with an address of their own and the same password. */
final class People {

    static final String PASSWORD = "correct horse battery";

    private People() {}

    static String newAddress() {
        return "person-" + UUID.randomUUID() + "@example.org";
    }

    static Actor person(Accounts accounts, Role... roles) {
        return person(accounts, newAddress(), roles);
    }

    static Actor person(Accounts accounts, String email, Role... roles) {
        AtomicReference<AccountId> id = new AtomicReference<>();
        RunAs.system(() -> id.set(accounts.create(email, "Test Person", Set.of(roles), PASSWORD)));
        return new Actor(Objects.requireNonNull(id.get()), "Test Person", Set.of(roles));
    }

    /** A network address of their own, so that one test's failures do not slow down another. */
    static String newNetworkAddress() {
        long bits = UUID.randomUUID().getLeastSignificantBits();
        return "2001:db8:%x:%x::1".formatted(bits & 0xffff, bits >> 16 & 0xffff);
    }
}
