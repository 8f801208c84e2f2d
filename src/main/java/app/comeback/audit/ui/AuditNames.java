package app.comeback.audit.ui;

import app.comeback.audit.ActorNames;
import app.comeback.audit.AuditEntry;
import app.comeback.audit.SubjectNames;
import app.comeback.shared.AccountId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the people and things of the entries on the screen are called, one statement per kind and page. */
class AuditNames {

    /** The kinds of subject whose id is an account's. */
    private static final Set<String> PEOPLE = Set.of("account", "client");

    private final ActorNames people;
    private final Map<String, SubjectNames> kinds;
    private final Map<AccountId, String> knownPeople = new HashMap<>();
    private final Map<UUID, String> knownThings = new HashMap<>();

    AuditNames(ActorNames people, Collection<SubjectNames> kinds) {
        this.people = people;
        this.kinds = kinds.stream().collect(Collectors.toMap(SubjectNames::type, kind -> kind));
    }

    /** Asks for all names that these entries need. */
    void learn(List<AuditEntry> entries) {
        Set<AccountId> persons = entries.stream()
                .flatMap(entry -> Stream.concat(
                        Optional.ofNullable(entry.actor()).stream(),
                        PEOPLE.contains(entry.subjectType()) ? id(entry).map(AccountId::new).stream() : Stream.empty()))
                .collect(Collectors.toSet());
        knownPeople.putAll(people.namesOf(persons));
        kinds.forEach((type, kind) -> {
            Set<UUID> things = entries.stream()
                    .filter(entry -> type.equals(entry.subjectType()))
                    .flatMap(entry -> id(entry).stream())
                    .collect(Collectors.toSet());
            if (!things.isEmpty()) {
                knownThings.putAll(kind.namesOf(things));
            }
        });
    }

    /** The person's name; the id when there is none any more. */
    String person(AccountId id) {
        return knownPeople.getOrDefault(id, id.toString());
    }

    /** What the thing is called; nothing when the record has only its id. */
    @Nullable
    String subject(AuditEntry entry) {
        return id(entry)
                .map(id ->
                        PEOPLE.contains(entry.subjectType()) ? knownPeople.get(new AccountId(id)) : knownThings.get(id))
                .orElse(null);
    }

    private static Optional<UUID> id(AuditEntry entry) {
        try {
            return Optional.of(UUID.fromString(entry.subjectId()));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
