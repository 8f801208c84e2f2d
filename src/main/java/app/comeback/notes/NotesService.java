package app.comeback.notes;

import app.comeback.access.Accounts;
import app.comeback.audit.AuditTrail;
import app.comeback.care.CareAccess;
import app.comeback.notes.NoteRows.Stored;
import app.comeback.notes.NoteRows.StoredVersion;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('TRAINER')")
class NotesService implements Notes {

    private static final int LONGEST_SEARCH = 100;

    private final NoteRows rows;
    private final CareAccess care;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    NotesService(NoteRows rows, CareAccess care, Accounts accounts, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.care = care;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Note> page(AccountId client, String search, Pageable page) {
        care.requireCare(client);
        String words = search.strip();
        return named(rows.page(client, words.substring(0, Math.min(words.length(), LONGEST_SEARCH)), page));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Note.Version> history(UUID note) {
        require(note);
        List<StoredVersion> versions = rows.versions(note);
        Map<AccountId, String> names =
                names(versions.stream().map(StoredVersion::savedBy).toList());
        return versions.stream()
                .map(one -> new Note.Version(
                        one.version(), one.text(), one.pinned(), names.getOrDefault(one.savedBy(), ""), one.savedAt()))
                .toList();
    }

    @Override
    public void write(UUID id, AccountId client, NoteText text, boolean pinned) {
        care.requireCare(client);
        AccountId me = CurrentActor.require().id();
        if (!rows.add(id, client, me, clock.instant())) {
            requireSame(id, client, me, text);
            return;
        }
        rows.add(new StoredVersion(id, id, 1, text.value(), pinned, me, clock.instant()));
        record("notes.written", client, id);
    }

    private void requireSame(UUID id, AccountId client, AccountId me, NoteText text) {
        boolean isSame = rows.find(id)
                .filter(note -> note.client().equals(client) && note.writtenBy().equals(me))
                .flatMap(note -> rows.version(id))
                .filter(first -> first.text().equals(text.value()))
                .isPresent();
        if (!isSame) {
            throw new Refused("notes.refused.id");
        }
    }

    @Override
    public Optional<Note> edit(Edit command) {
        require(command.note());
        rows.take(command.note());
        Stored now = require(command.note());
        if (isDone(command)) {
            return Optional.empty();
        }
        if (now.removedBy() != null) {
            throw new Refused("notes.refused.removed");
        }
        if (now.text().equals(command.text().value()) && now.pinned() == command.pinned()) {
            return Optional.empty();
        }
        if (now.version() != command.seen()) {
            return Optional.of(named(List.of(now)).getFirst());
        }
        rows.add(new StoredVersion(
                command.change(),
                command.note(),
                now.version() + 1,
                command.text().value(),
                command.pinned(),
                CurrentActor.require().id(),
                clock.instant()));
        record("notes.edited", now.client(), now.id());
        return Optional.empty();
    }

    private boolean isDone(Edit command) {
        Optional<StoredVersion> same = rows.version(command.change());
        if (same.isPresent() && !same.get().note().equals(command.note())) {
            throw new Refused("notes.refused.id");
        }
        return same.isPresent();
    }

    @Override
    public void remove(UUID note, String reason) {
        require(note);
        String words = reason.strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new Refused("notes.refused.reason", LONGEST_REASON);
        }
        rows.take(note);
        Stored now = require(note);
        if (now.removedBy() == null) {
            rows.remove(note, CurrentActor.require().id(), words, clock.instant());
            record("notes.removed", now.client(), note);
        }
    }

    /** The answer does not tell whether there is such a note about somebody else's client. */
    private Stored require(UUID note) {
        Stored stored = rows.find(note).orElseThrow(() -> new Refused("care.refused.unknown"));
        care.requireCare(stored.client());
        return stored;
    }

    private void record(String action, AccountId client, UUID note) {
        audit.record(action, "client", client.toString(), Map.of("note", note.toString()));
    }

    private List<Note> named(List<Stored> notes) {
        Map<AccountId, String> names = names(notes.stream()
                .flatMap(note -> Stream.of(note.writtenBy(), note.savedBy(), note.removedBy()))
                .filter(Objects::nonNull)
                .toList());
        return notes.stream().map(note -> note(note, names)).toList();
    }

    private Map<AccountId, String> names(Collection<AccountId> people) {
        return accounts.displayNames(people.stream().collect(Collectors.toSet()));
    }

    private static Note note(Stored note, Map<AccountId, String> names) {
        return new Note(
                note.id(),
                note.version(),
                note.text(),
                note.pinned(),
                names.getOrDefault(note.writtenBy(), ""),
                note.writtenAt(),
                names.getOrDefault(note.savedBy(), ""),
                note.savedAt(),
                note.removedBy() == null || note.removedAt() == null || note.removalReason() == null
                        ? null
                        : new Note.Removal(
                                names.getOrDefault(note.removedBy(), ""), note.removedAt(), note.removalReason()));
    }
}
