package app.comeback.training;

import app.comeback.assessments.SafetyLocks;
import app.comeback.audit.AuditTrail;
import app.comeback.care.ClientChanged;
import app.comeback.plans.PlanItem;
import app.comeback.plans.Plans;
import app.comeback.protocols.Protocols;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import app.comeback.training.SessionStore.SessionRow;
import app.comeback.training.SessionStore.StoredEntry;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes in entries that can be read: decides for each whether it is stored, there already, or refused, and lets warning
 * signs act in the same transaction.
 */
@Component
class EntryIntake {

    private final SessionStore store;
    private final WordsIntake words;
    private final Plans plans;
    private final Protocols protocols;
    private final SafetyLocks locks;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    EntryIntake(
            SessionStore store,
            WordsIntake words,
            Plans plans,
            Protocols protocols,
            SafetyLocks locks,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.store = store;
        this.words = words;
        this.plans = plans;
        this.protocols = protocols;
        this.locks = locks;
        this.audit = audit;
        this.events = events;
    }

    /** Begins a batch, inside the caller's transaction and queue. */
    Batch begin(AccountId client, Collection<Entry> entries, Instant now) {
        Set<UUID> sessions = entries.stream().map(Entry::session).collect(Collectors.toSet());
        List<UUID> ids = entries.stream().map(Entry::id).distinct().toList();
        Batch batch = new Batch(client, now);
        if (!entries.isEmpty()) {
            events.publishEvent(new ClientChanged(client));
            batch.there.putAll(store.entries(ids));
            batch.sessions.putAll(store.sessions(sessions));
            for (EntryKind once : List.of(EntryKind.SESSION_STARTED, EntryKind.FINISHED)) {
                batch.once.put(once, new HashSet<>(store.having(once, sessions)));
            }
        }
        return batch;
    }

    /** One batch of one client. */
    class Batch {

        private final AccountId client;
        private final Instant now;
        private final Map<UUID, StoredEntry> there = new HashMap<>();
        private final Map<UUID, SessionRow> sessions = new HashMap<>();
        private final Map<EntryKind, Set<UUID>> once = new HashMap<>();
        private final Map<SessionRow, Set<UUID>> items = new HashMap<>();
        private List<SafetyLocks.Lock> open;

        private Batch(AccountId client, Instant now) {
            this.client = client;
            this.now = now;
            this.open = locks.open(client);
        }

        /** The locks that are open, the gravest first. */
        List<SafetyLocks.Lock> open() {
            return open;
        }

        /**
         * Takes in one entry.
         *
         * @throws Refused when it is not stored; nothing was written for it then
         */
        ToGo.Outcome take(Entry entry) {
            StoredEntry before = there.get(entry.id());
            if (before != null) {
                return same(before, entry);
            }
            Set<UUID> having = once.get(entry.kind());
            SessionRow session = sessions.get(entry.session());
            if (session != null && (!session.client().equals(client) || !session.fits(entry))) {
                throw new Refused("training.entry.session");
            }
            if (having != null && having.contains(entry.session())) {
                return ToGo.Outcome.ALREADY_THERE;
            }
            ClientWords said = saidBy(entry);
            if (said != null && words.isThere(client, entry.session(), said)) {
                return ToGo.Outcome.ALREADY_THERE;
            }
            if (said != null && session == null) {
                throw new Refused("training.words.no-session");
            }
            SessionRow row = session == null ? begin(entry) : session;
            check(entry, row);
            if (session == null) {
                add(row);
            }
            if (said != null) {
                words.add(client, entry.session(), said);
                return ToGo.Outcome.STORED;
            }
            store.add(entry, !open.isEmpty(), now);
            there.put(entry.id(), new StoredEntry(client, entry, !open.isEmpty()));
            if (having != null) {
                having.add(entry.session());
            }
            raise(entry);
            return ToGo.Outcome.STORED;
        }

        private static @Nullable ClientWords saidBy(Entry entry) {
            return entry.text() == null
                    ? null
                    : new ClientWords(entry.id(), ClientWords.About.SESSION, entry.text(), entry.at());
        }

        private ToGo.Outcome same(StoredEntry before, Entry entry) {
            if (before.client().equals(client) && before.entry().equals(entry)) {
                return ToGo.Outcome.ALREADY_THERE;
            }
            throw new Refused("training.entry.other-content");
        }

        private SessionRow begin(Entry entry) {
            if (!store.isOwnVersion(client, entry.plan(), entry.planVersion())) {
                throw new Refused("training.entry.plan");
            }
            return new SessionRow(entry.session(), client, entry.plan(), entry.planVersion(), entry.startedAt());
        }

        private void check(Entry entry, SessionRow row) {
            if (entry.item() != null
                    && !items.computeIfAbsent(row, this::itemsOf).contains(entry.item())) {
                throw new Refused("training.entry.item");
            }
            if (entry.flag() != null
                    && EntryPolicy.level(entry.flag(), protocols.redFlags()).isEmpty()) {
                throw new Refused("training.entry.flag");
            }
            // Words about what did take place say perhaps why it was stopped.
            EntryPolicy.barrier(entry, open)
                    .filter(lock -> entry.text() == null)
                    .ifPresent(lock -> {
                        throw new Refused("training.entry.locked", lock.flag());
                    });
        }

        private Set<UUID> itemsOf(SessionRow row) {
            return plans.version(row.plan(), row.planVersion()).stream()
                    .flatMap(version -> version.items().stream())
                    .map(PlanItem::id)
                    .collect(Collectors.toSet());
        }

        private void add(SessionRow row) {
            store.add(row, now);
            sessions.put(row.id(), row);
            audit.record(
                    "training.session-stored",
                    "session",
                    row.id().toString(),
                    Map.of("plan", row.plan().toString(), "version", Integer.toString(row.planVersion())));
        }

        private void raise(Entry entry) {
            EntryPolicy.warning(entry, protocols.redFlags()).ifPresent(warning -> {
                locks.raise(warning.id(), client, warning.flag(), warning.level(), warning.origin());
                open = locks.open(client);
            });
        }
    }
}
