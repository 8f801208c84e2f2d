package app.comeback.training;

import app.comeback.shared.AccountId;
import app.comeback.training.SessionStore.SessionRow;
import app.comeback.training.SessionStore.StoredEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads sessions as they were done, folded from their entries, with the corrections that came later. */
@Component
class SessionLogs {

    private final SessionStore store;
    private final CorrectionStore corrections;
    private final CheckInStore checkIns;
    private final OnBehalfStore onBehalf;

    SessionLogs(SessionStore store, CorrectionStore corrections, CheckInStore checkIns, OnBehalfStore onBehalf) {
        this.store = store;
        this.corrections = corrections;
        this.checkIns = checkIns;
        this.onBehalf = onBehalf;
    }

    /** The client's sessions that began since then, newest first; always the same few statements. */
    List<DoneSession> since(AccountId client, Instant since) {
        return of(store.since(client, since));
    }

    /** One page of the client's sessions, newest first. */
    List<DoneSession> page(AccountId client, int offset, int limit) {
        return of(store.page(client, offset, limit));
    }

    /** The client's session with this id, if it is the client's. */
    List<DoneSession> one(AccountId client, UUID session) {
        return of(store.sessions(List.of(session)).values().stream()
                .filter(row -> row.client().equals(client))
                .toList());
    }

    List<DoneSession> of(Collection<SessionRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = rows.stream().map(SessionRow::id).toList();
        Map<UUID, List<StoredEntry>> entries = store.entriesOf(ids).stream()
                .collect(Collectors.groupingBy(stored -> stored.entry().session()));
        Map<UUID, List<Correction>> corrected = corrections.of(ids);
        Map<UUID, CheckInAnswer> mornings = checkIns.of(ids);
        Map<UUID, List<OnBehalf>> entered = onBehalf.of(ids);
        List<DoneSession> sessions = new ArrayList<>();
        for (SessionRow row : rows) {
            List<StoredEntry> own = entries.getOrDefault(row.id(), List.of());
            if (!own.isEmpty()) {
                SessionLog log =
                        SessionFold.of(own.stream().map(StoredEntry::entry).toList());
                sessions.add(new DoneSession(
                        row.client(),
                        log,
                        corrected.getOrDefault(row.id(), List.of()),
                        mornings.get(row.id()),
                        own.stream().anyMatch(StoredEntry::whileLocked),
                        entered.getOrDefault(row.id(), List.of())));
            }
        }
        return sessions;
    }

    /** The days, in the client's zone, of which a session that began since then was completed. */
    Set<LocalDate> completedDays(AccountId client, Instant since, ZoneId zone) {
        return since(client, since).stream()
                .filter(DoneSession::isCompleted)
                .map(session -> session.day(zone))
                .collect(Collectors.toSet());
    }
}
