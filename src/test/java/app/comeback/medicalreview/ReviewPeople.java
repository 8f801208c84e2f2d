package app.comeback.medicalreview;

import app.comeback.access.Accounts;
import app.comeback.people.CredentialChecks;
import app.comeback.people.CredentialClass;
import app.comeback.people.CredentialFacts;
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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes editors, and reviewers whose credentials two admins verified. */
@Component
public class ReviewPeople {

    public static final String PASSWORD = "a quiet river at dawn";

    private final Accounts accounts;
    private final CredentialChecks checks;
    private final Clock clock;
    private @Nullable List<Actor> admins;

    ReviewPeople(Accounts accounts, CredentialChecks checks, Clock clock) {
        this.accounts = accounts;
        this.checks = checks;
        this.clock = clock;
    }

    public Actor editor() {
        return person("Ed Editor", Role.EDITOR);
    }

    /** A reviewer who is a physiotherapist for a year to come. */
    public Actor physio() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return reviewer(CredentialClass.PHYSIOTHERAPIST, today.minusYears(1), today.plusYears(1));
    }

    Actor reviewer(CredentialClass credentialClass, LocalDate from, @Nullable LocalDate to) {
        Actor reviewer = person("Robin Reviewer", Role.MEDICAL_REVIEWER);
        credential(reviewer.id(), credentialClass, from, to);
        return reviewer;
    }

    UUID credential(AccountId holder, CredentialClass credentialClass, LocalDate from, @Nullable LocalDate to) {
        UUID id = UUID.randomUUID();
        CredentialFacts facts = new CredentialFacts(
                credentialClass,
                "Registered " + credentialClass,
                "Register of the Test",
                "T-" + id.toString().substring(0, 8),
                "GB",
                Set.of(ConditionCode.HAMSTRING),
                from,
                to);
        as(admins().getFirst(), () -> checks.addFor(holder, id, facts));
        admins().forEach(admin -> as(admin, () -> checks.verify(id, 1, VerificationMethod.REGISTER, null)));
        return id;
    }

    void revoke(UUID credential) {
        as(admins().getFirst(), () -> checks.revoke(credential, "Struck off the register"));
    }

    Actor person(String name, Role... roles) {
        AtomicReference<AccountId> id = new AtomicReference<>();
        String address = "review-" + UUID.randomUUID() + "@example.org";
        RunAs.system(() -> id.set(accounts.create(address, name, Set.of(roles), PASSWORD)));
        return new Actor(Objects.requireNonNull(id.get()), name, Set.of(roles));
    }

    public static void as(Actor actor, Runnable work) {
        RunAs.actor(actor, () -> {
            work.run();
            return true;
        });
    }

    private synchronized List<Actor> admins() {
        if (admins == null) {
            admins = List.of(person("Ada Admin", Role.ADMIN), person("Alan Admin", Role.ADMIN));
        }
        return admins;
    }
}
