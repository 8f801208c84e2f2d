package app.comeback.reviews;

import app.comeback.access.AccountSummary;
import app.comeback.access.Accounts;
import app.comeback.moderation.Moderators;
import app.comeback.moderation.Relations;
import app.comeback.people.PublicTrainers;
import app.comeback.protocols.Protocols;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is who for reviews: who is rated, and what connects a person with them. */
@Component
class Connections {

    private final Accounts accounts;
    private final PublicTrainers trainers;
    private final Moderators moderators;
    private final Protocols protocols;

    Connections(Accounts accounts, PublicTrainers trainers, Moderators moderators, Protocols protocols) {
        this.accounts = accounts;
        this.trainers = trainers;
        this.moderators = moderators;
        this.protocols = protocols;
    }

    /** What connects a person with a subject. */
    Relations toSubject(AccountId person, Subject subject) {
        return moderators.between(person, trainer(subject));
    }

    /** The trainer that it is; null for a programme. */
    static @Nullable AccountId trainer(Subject subject) {
        return subject.kind() == Subject.Kind.TRAINER ? AccountId.parse(subject.key()) : null;
    }

    /**
     * Refuses what nobody can see and rate.
     *
     * @throws Refused when there is no such trainer in public, or no such programme
     */
    void requirePublic(Subject subject) {
        if (publicAmong(List.of(subject)).isEmpty()) {
            throw new Refused("reviews.refused.unknown-subject");
        }
    }

    /** Those of these that visitors can see, in one statement. */
    Set<Subject> publicAmong(Collection<Subject> subjects) {
        Set<AccountId> shown = trainers.shownAmong(subjects.stream()
                .map(Connections::trainer)
                .filter(Objects::nonNull)
                .toList());
        Set<String> programmes = protocols.titles().keySet();
        return subjects.stream()
                .filter(subject -> switch (subject.kind()) {
                    case TRAINER -> shown.contains(AccountId.parse(subject.key()));
                    case PROGRAMME -> programmes.contains(subject.key());
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The names of subjects, in one statement; a programme's is its title, or its code when it is gone. */
    Map<Subject, String> namesOf(Collection<Subject> subjects) {
        Map<String, String> titles = subjects.stream().allMatch(subject -> subject.kind() == Subject.Kind.TRAINER)
                ? Map.of()
                : protocols.titles();
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
                                : titles.getOrDefault(subject.key(), subject.key())));
    }

    /** What a subject is called; nothing when there is nobody and nothing like that. */
    Optional<String> nameOf(Subject subject) {
        return switch (subject.kind()) {
            case TRAINER ->
                Optional.ofNullable(namesOf(List.of(subject)).get(subject)).filter(name -> !name.isEmpty());
            case PROGRAMME -> Optional.ofNullable(protocols.titles().get(subject.key()));
        };
    }

    Instant accountSince(AccountId person) {
        return accounts.find(person)
                .map(AccountSummary::createdAt)
                .orElseThrow(() -> new Refused("reviews.refused.unknown-subject"));
    }
}
