package app.comeback.reviews;

import app.comeback.access.AccountSummary;
import app.comeback.access.Accounts;
import app.comeback.care.CareHistory;
import app.comeback.people.PublicTrainers;
import app.comeback.protocols.Protocols;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is who for reviews: what connects two people, who could moderate, who is rated. */
@Component
class Connections {

    private static final int CARE_COUNTS_MONTHS = 24;

    private final Accounts accounts;
    private final PublicTrainers trainers;
    private final CareHistory care;
    private final Protocols protocols;

    Connections(Accounts accounts, PublicTrainers trainers, CareHistory care, Protocols protocols) {
        this.accounts = accounts;
        this.trainers = trainers;
        this.care = care;
        this.protocols = protocols;
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
     * Refuses what nobody can see and rate.
     *
     * @throws Refused when there is no such trainer in public, or no such programme
     */
    void requirePublic(Subject subject) {
        boolean isThere =
                switch (subject.kind()) {
                    case TRAINER -> trainers.isShown(AccountId.parse(subject.key()));
                    case PROGRAMME ->
                        protocols.all().stream()
                                .anyMatch(protocol -> protocol.ref().code().equals(subject.key()));
                };
        if (!isThere) {
            throw new Refused("reviews.refused.unknown-subject");
        }
    }

    /** The names of subjects, in one statement; a programme's is its code. */
    Map<Subject, String> namesOf(Collection<Subject> subjects) {
        Map<AccountId, String> names = accounts.displayNames(subjects.stream()
                .filter(subject -> subject.kind() == Subject.Kind.TRAINER)
                .map(subject -> AccountId.parse(subject.key()))
                .toList());
        return subjects.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        subject -> subject.kind() == Subject.Kind.TRAINER
                                ? names.getOrDefault(AccountId.parse(subject.key()), "")
                                : subject.key()));
    }

    Instant accountSince(AccountId person) {
        return accounts.find(person)
                .map(AccountSummary::createdAt)
                .orElseThrow(() -> new Refused("reviews.refused.unknown-subject"));
    }
}
