package app.comeback.reviews;

import app.comeback.access.AccountSummary;
import app.comeback.access.Accounts;
import app.comeback.care.CareHistory;
import app.comeback.people.PublicTrainer;
import app.comeback.people.PublicTrainers;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is who for reviews: what connects two people, who could moderate, who is rated. */
@Component
class Connections {

    private static final int CARE_COUNTS_MONTHS = 24;
    private static final int MOST_TRAINERS = 1_000;

    private final Accounts accounts;
    private final PublicTrainers trainers;
    private final CareHistory care;

    Connections(Accounts accounts, PublicTrainers trainers, CareHistory care) {
        this.accounts = accounts;
        this.trainers = trainers;
        this.care = care;
    }

    /** What connects a person with a subject. */
    Relations toSubject(AccountId person, Subject subject, Instant now) {
        return subject.kind() == Subject.Kind.TRAINER
                ? toPerson(person, AccountId.parse(subject.key()), now)
                : new Relations(false, false, isInsider(person), false);
    }

    /** What connects a person with another. */
    Relations toPerson(AccountId person, AccountId other, Instant now) {
        Instant since =
                now.atOffset(ZoneOffset.UTC).minusMonths(CARE_COUNTS_MONTHS).toInstant();
        return new Relations(person.equals(other), care.haveMet(person, other, since), isInsider(person), false);
    }

    boolean isInsider(AccountId person) {
        return accounts.find(person)
                .map(account -> account.roles().stream().anyMatch(Role::isStaff))
                .orElse(false);
    }

    /** Whether anybody else could look at this review. */
    boolean hasOtherModerator(AccountId moderator, AccountId author, Subject subject, Instant now) {
        return accounts.withRole(Role.MODERATOR).stream()
                .map(AccountSummary::id)
                .filter(other -> !other.equals(moderator))
                .anyMatch(other -> ModeratorRule.refusal(toPerson(other, author, now), toSubject(other, subject, now))
                        .isEmpty());
    }

    /**
     * The subject's public name.
     *
     * @throws Refused when there is no such trainer in public
     */
    String nameOf(Subject subject) {
        return find(subject).orElseThrow(() -> new Refused("reviews.refused.unknown-subject"));
    }

    Optional<String> find(Subject subject) {
        return subject.kind() == Subject.Kind.PROGRAMME
                ? Optional.of(subject.key())
                : trainers.list(MOST_TRAINERS).stream()
                        .filter(trainer -> trainer.account().toString().equals(subject.key()))
                        .map(PublicTrainer::name)
                        .findFirst();
    }

    Instant accountSince(AccountId person) {
        return accounts.find(person)
                .map(AccountSummary::createdAt)
                .orElseThrow(() -> new Refused("reviews.refused.unknown-subject"));
    }
}
