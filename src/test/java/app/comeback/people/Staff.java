package app.comeback.people;

import app.comeback.access.Accounts;
import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** People of a test's own, and what they do. */
public class Staff {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final byte[] PDF = "%PDF-1.7 a diploma".getBytes(StandardCharsets.US_ASCII);

    /** The database is one for all tests, and hashing a password takes its time. */
    private static final AtomicReference<@Nullable Actor> FIRST = new AtomicReference<>();

    private static final AtomicReference<@Nullable Actor> SECOND = new AtomicReference<>();

    private final Accounts accounts;
    private final Practice practice;
    private final CredentialChecks checks;

    public Staff(Accounts accounts, Practice practice, CredentialChecks checks) {
        this.accounts = accounts;
        this.practice = practice;
        this.checks = checks;
    }

    public Actor person(String name, Role... roles) {
        AtomicReference<AccountId> id = new AtomicReference<>();
        String email = UUID.randomUUID() + "@example.org";
        RunAs.system(() -> id.set(accounts.create(email, name, Set.of(roles), "a long enough pass phrase 17")));
        return new Actor(Objects.requireNonNull(id.get()), name, Set.of(roles));
    }

    public Actor trainer(String name) {
        return person(name, Role.TRAINER);
    }

    public Actor admin(String name) {
        return person(name, Role.ADMIN);
    }

    public static void as(Actor actor, Runnable act) {
        RunAs.actor(actor, () -> {
            act.run();
            return true;
        });
    }

    public static <T> T as(Actor actor, Supplier<T> act) {
        return RunAs.actor(actor, act);
    }

    public static CredentialFacts facts(@Nullable LocalDate validTo) {
        return new CredentialFacts(
                CredentialClass.PHYSIOTHERAPIST,
                "Physiotherapist",
                "Health register",
                "PH" + UUID.randomUUID().toString().substring(0, 8),
                "GB",
                Set.of(ConditionCode.HAMSTRING),
                TODAY.minusYears(3),
                validTo);
    }

    /** A credential that nobody checked yet. */
    public UUID waiting(Actor holder, @Nullable LocalDate validTo) {
        UUID id = UUID.randomUUID();
        as(holder, () -> practice.add(id, facts(validTo)));
        return id;
    }

    public void check(UUID credential, Actor admin) {
        as(admin, () -> {
            int seen = checks.details(credential).revision();
            checks.verify(credential, seen, VerificationMethod.REGISTER, null);
        });
    }

    private synchronized Actor known(AtomicReference<@Nullable Actor> place, String name) {
        Actor there = place.get();
        Actor actor = there == null ? admin(name) : there;
        place.set(actor);
        return actor;
    }

    /** A credential that two admins checked. */
    public UUID checked(Actor holder, @Nullable LocalDate validTo) {
        UUID id = waiting(holder, validTo);
        check(id, known(FIRST, "First Admin"));
        check(id, known(SECOND, "Second Admin"));
        return id;
    }

    public void publish(Actor person, String slug) {
        as(person, () -> {
            Profile before = practice.profile();
            practice.saveProfile(
                    before.version(),
                    new ProfileFacts(slug, "Headline", "About me", "English", Set.of(ConditionCode.HAMSTRING), true));
        });
    }

    static String newSlug() {
        return "t-" + UUID.randomUUID();
    }
}
