package app.comeback.plans;

import app.comeback.assessments.Assessments;
import app.comeback.assessments.Presentation;
import app.comeback.assessments.SafetyLocks;
import app.comeback.exercises.ClientRestrictions;
import app.comeback.exercises.Restriction;
import app.comeback.exercises.StoredRestriction;
import app.comeback.protocols.Fact;
import app.comeback.protocols.Measure;
import app.comeback.protocols.PresentationClass;
import app.comeback.protocols.Protocol;
import app.comeback.protocols.ProtocolRef;
import app.comeback.protocols.Protocols;
import app.comeback.protocols.RedFlag;
import app.comeback.protocols.RedFlagLevel;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** The neighbours of plans by a word, until the real ones are there. */
public final class StandIns {

    private StandIns() {}

    /** Restrictions. */
    @Component
    public static class Restricted implements ClientRestrictions {

        private final Map<AccountId, List<StoredRestriction>> inForce = new ConcurrentHashMap<>();

        public void restrict(AccountId client, Restriction restriction) {
            inForce.computeIfAbsent(client, any -> new CopyOnWriteArrayList<>())
                    .add(new StoredRestriction(
                            UUID.randomUUID(), client, restriction, "Because", client, Instant.EPOCH, null));
        }

        @Override
        public List<StoredRestriction> of(AccountId client) {
            return inForce.getOrDefault(client, List.of());
        }

        @Override
        public List<StoredRestriction> history(AccountId client) {
            return of(client);
        }

        @Override
        public Effect preview(AccountId client, Restriction restriction) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Saved save(AccountId client, UUID id, Restriction restriction, String reason) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void lift(AccountId client, UUID id, String reason) {
            throw new UnsupportedOperationException();
        }
    }

    /** What was found out about clients. */
    @Component
    public static class Found implements Assessments {

        private final Map<AccountId, Presentation> confirmed = new ConcurrentHashMap<>();
        private final Map<AccountId, List<Fact>> facts = new ConcurrentHashMap<>();

        public void confirm(AccountId client, Presentation presentation) {
            confirmed.put(client, presentation);
        }

        public void measured(AccountId client, Fact fact) {
            facts.computeIfAbsent(client, any -> new CopyOnWriteArrayList<>()).add(fact);
        }

        public void forget(AccountId client) {
            facts.remove(client);
        }

        @Override
        public Optional<Presentation> confirmed(AccountId client) {
            return Optional.ofNullable(confirmed.get(client));
        }

        @Override
        public List<Fact> triageFacts(AccountId client) {
            return List.of();
        }

        @Override
        public List<Fact> facts(AccountId client) {
            return facts.getOrDefault(client, List.of());
        }
    }

    /** Locks. */
    @Component
    public static class Locks implements SafetyLocks {

        private final Map<AccountId, Lock> open = new ConcurrentHashMap<>();

        @Override
        public List<Lock> open(AccountId client) {
            return Optional.ofNullable(open.get(client)).stream().toList();
        }

        @Override
        public void requireNone(AccountId client) {
            if (open.containsKey(client)) {
                throw new Refused("assessments.refused.locked", open.get(client).flag());
            }
        }

        @Override
        public Lock raise(UUID id, AccountId client, String flag, RedFlagLevel level, String origin) {
            Lock lock = new Lock(id, flag, level, origin, Instant.EPOCH, null, null, null);
            open.put(client, lock);
            return lock;
        }

        @Override
        public void lift(UUID lock, String reason) {
            open.values().removeIf(some -> some.id().equals(lock));
        }
    }

    /** The rule set of the tests, signed. */
    @Component
    static class Loaded implements Protocols {

        @Override
        public Optional<Protocol> find(ProtocolRef ref) {
            return all().stream().filter(some -> some.ref().equals(ref)).findFirst();
        }

        @Override
        public Optional<Protocol> signedFor(PresentationClass presentation) {
            return all().stream()
                    .filter(some -> some.classes().contains(presentation))
                    .findFirst();
        }

        @Override
        public List<Protocol> all() {
            return List.of(TestProtocol.STRAIN);
        }

        @Override
        public List<Measure> measures() {
            return List.of();
        }

        @Override
        public Optional<Measure> measure(String code) {
            return Optional.empty();
        }

        @Override
        public List<RedFlag> redFlags() {
            return List.of();
        }
    }
}
