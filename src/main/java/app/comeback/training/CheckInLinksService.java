package app.comeback.training;

import app.comeback.care.ClientZones;
import app.comeback.care.Consents;
import app.comeback.shared.Pain;
import app.comeback.shared.Refused;
import app.comeback.shared.RunAs;
import app.comeback.training.DoneSession.Morning;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("permitAll()")
class CheckInLinksService implements CheckInLinks {

    private final CheckInStore store;
    private final SessionStore sessions;
    private final SessionLogs logs;
    private final ClientZones zones;
    private final MorningQuestion question;
    private final Consents consents;
    private final Clock clock;

    CheckInLinksService(
            CheckInStore store,
            SessionStore sessions,
            SessionLogs logs,
            ClientZones zones,
            MorningQuestion question,
            Consents consents,
            Clock clock) {
        this.store = store;
        this.sessions = sessions;
        this.logs = logs;
        this.zones = zones;
        this.question = question;
        this.consents = consents;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> closes(String token) {
        Instant now = clock.instant();
        return find(token).flatMap(session -> {
            ZoneId zone = zones.of(session.client());
            return session.morningState(now, zone) == Morning.OPEN
                    ? Optional.of(session.window(zone).closes())
                    : Optional.empty();
        });
    }

    @Override
    public void answer(String token, Pain pain, String words) {
        DoneSession session = find(token).orElseThrow(() -> new Refused("training.check-in.over"));
        // Whoever holds the link is nobody the portal knows; it asks for itself.
        RunAs.system(() -> consents.requireCare(session.client()));
        question.answer(session.client(), session.original().id(), pain, words, CheckInStore.Way.LINK);
    }

    private Optional<DoneSession> find(String token) {
        return store.linked(new CheckInToken(token).digest(), clock.instant())
                .map(session -> sessions.sessions(List.of(session)).values())
                .flatMap(rows -> logs.of(rows).stream().findFirst());
    }
}
