package app.comeback.care;

import app.comeback.access.Accounts;
import app.comeback.people.CredentialChecks;
import app.comeback.people.CredentialClass;
import app.comeback.people.CredentialFacts;
import app.comeback.people.Practice;
import app.comeback.people.VerificationMethod;
import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Clients, and practitioners whose credentials two admins checked. */
@Component
public class CarePeople {

    private final Accounts accounts;
    private final Practice practice;
    private final CredentialChecks checks;
    private final ConsentDesk desk;
    private final Clock clock;
    private @Nullable List<Actor> admins;

    CarePeople(Accounts accounts, Practice practice, CredentialChecks checks, ConsentDesk desk, Clock clock) {
        this.accounts = accounts;
        this.practice = practice;
        this.checks = checks;
        this.desk = desk;
        this.clock = clock;
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

    public Actor person(String name, Role... roles) {
        AtomicReference<AccountId> id = new AtomicReference<>();
        String email = UUID.randomUUID() + "@example.org";
        RunAs.system(() -> id.set(accounts.create(email, name, Set.of(roles), "a long enough pass phrase 17")));
        return new Actor(Objects.requireNonNull(id.get()), name, Set.of(roles));
    }

    public String email(Actor person) {
        return as(person, () -> accounts.find(person.id()).orElseThrow().email());
    }

    /** A client who agreed to care and shares with nobody. */
    public Actor client() {
        Actor client = person("Clara Client", Role.CLIENT);
        give(client, ConsentPurpose.CARE);
        return client;
    }

    public Actor trainer() {
        return practitioner("Tom Trainer", CredentialClass.PERSONAL_TRAINER, null);
    }

    public Actor physio() {
        return practitioner("Pat Physio", CredentialClass.PHYSIOTHERAPIST, null);
    }

    public Actor practitioner(String name, CredentialClass kind, @Nullable LocalDate validTo) {
        Actor person = person(name, Role.TRAINER);
        credential(person, kind, ConditionCode.HAMSTRING, validTo);
        return person;
    }

    public void credential(Actor holder, CredentialClass kind, ConditionCode scope, @Nullable LocalDate validTo) {
        UUID id = uncheckedCredential(holder, kind, scope, validTo);
        admins().forEach(admin -> check(id, admin));
    }

    UUID uncheckedCredential(Actor holder, CredentialClass kind, ConditionCode scope, @Nullable LocalDate validTo) {
        UUID id = UUID.randomUUID();
        CredentialFacts facts = new CredentialFacts(
                kind,
                "On the register",
                "Register",
                "R" + id.toString().substring(0, 8),
                "GB",
                Set.of(scope),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(3),
                validTo);
        as(holder, () -> practice.add(id, facts));
        return id;
    }

    void check(UUID credential, Actor admin) {
        as(
                admin,
                () -> checks.verify(
                        credential, checks.details(credential).revision(), VerificationMethod.REGISTER, null));
    }

    public synchronized List<Actor> admins() {
        if (admins == null) {
            admins = List.of(person("First Admin", Role.ADMIN), person("Second Admin", Role.ADMIN));
        }
        return admins;
    }

    public UUID give(Actor client, ConsentPurpose purpose) {
        UUID id = UUID.randomUUID();
        as(client, () -> desk.give(id, desk.wording(purpose, Locale.ENGLISH)));
        return id;
    }

    public UUID share(Actor client, Actor practitioner) {
        UUID id = UUID.randomUUID();
        as(client, () -> desk.share(id, practitioner.id(), desk.wording(ConsentPurpose.SHARING, Locale.ENGLISH)));
        return id;
    }

    public void withdraw(Actor client, UUID consent) {
        as(client, () -> desk.withdraw(consent));
    }
}
