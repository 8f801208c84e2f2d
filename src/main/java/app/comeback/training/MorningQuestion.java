package app.comeback.training;

import app.comeback.assessments.SafetyLocks;
import app.comeback.audit.AuditTrail;
import app.comeback.care.ClientChanged;
import app.comeback.care.ClientZones;
import app.comeback.protocols.Protocols;
import app.comeback.protocols.RedFlagLevel;
import app.comeback.shared.AccountId;
import app.comeback.shared.Pain;
import app.comeback.shared.Refused;
import app.comeback.shared.RunAs;
import app.comeback.training.CheckIns.Open;
import app.comeback.training.DoneSession.Morning;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Asks about the next morning and takes the answer, whichever way it comes. The caller has checked who answers. */
@Component
class MorningQuestion {

    /** A session's longest, the time until its question closes, and a night's margin. */
    static final Duration LOOKS_BACK = EntryReader.LONGEST.plusHours(48);

    private final SessionLogs logs;
    private final SessionStore sessions;
    private final CheckInStore store;
    private final ClientZones zones;
    private final SafetyLocks locks;
    private final Protocols protocols;
    private final WordsIntake words;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MorningQuestion(
            SessionLogs logs,
            SessionStore sessions,
            CheckInStore store,
            ClientZones zones,
            SafetyLocks locks,
            Protocols protocols,
            WordsIntake words,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.logs = logs;
        this.sessions = sessions;
        this.store = store;
        this.zones = zones;
        this.locks = locks;
        this.protocols = protocols;
        this.words = words;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    Optional<Open> open(AccountId client) {
        ZoneId zone = zones.of(client);
        return openSessions(client, zone).stream().findFirst().map(session -> open(session, zone));
    }

    private static Open open(DoneSession session, ZoneId zone) {
        SessionLog log = session.original();
        return new Open(log.id(), log.endedAt(), session.window(zone).closes());
    }

    private List<DoneSession> openSessions(AccountId client, ZoneId zone) {
        Instant now = clock.instant();
        return logs.since(client, now.minus(LOOKS_BACK)).stream()
                .filter(session -> session.morningState(now, zone) == Morning.OPEN)
                .toList();
    }

    /**
     * Takes an answer.
     *
     * @param typed what the client says besides, in their own words; blank for nothing
     */
    void answer(AccountId client, UUID session, Pain pain, String typed, CheckInStore.Way way) {
        Instant now = clock.instant();
        String said = WordsRule.isNothing(typed) ? "" : WordsRule.checked(typed);
        ZoneId zone = zones.of(client);
        sessions.queue(client);
        DoneSession asked = logs.one(client, session).stream()
                .findFirst()
                .orElseThrow(() -> new Refused("training.check-in.unknown"));
        CheckInAnswer before = asked.firstMorning();
        if (before != null) {
            throw new Refused("training.check-in.answered", before.pain().value());
        }
        switch (asked.morningState(now, zone)) {
            case NOT_YET -> throw new Refused("training.check-in.not-yet");
            case MISSING -> throw new Refused("training.check-in.over");
            case NOT_ASKED, ANSWERED -> throw new Refused("training.check-in.unknown");
            case OPEN ->
                openSessions(client, zone)
                        .forEach(open -> store.add(open.original().id(), pain, way, now));
        }
        if (!said.isEmpty()) {
            words.add(client, session, new ClientWords(UUID.randomUUID(), ClientWords.About.MORNING, said, now));
        }
        events.publishEvent(new ClientChanged(client));
        audit.record("training.morning-answered", "session", session.toString(), Map.of("way", way.name()));
        lockOnWarningSign(client, session, session, pain, now, zone);
    }

    /** Takes an answer that somebody of the care team enters; it may be later than the client's own could be. */
    void enter(AccountId client, UUID session, Pain pain) {
        Instant now = clock.instant();
        ZoneId zone = zones.of(client);
        DoneSession asked = logs.one(client, session).stream()
                .findFirst()
                .orElseThrow(() -> new Refused("training.check-in.unknown"));
        OnBehalfRule.checkMorning(asked, now, zone);
        if (!store.add(session, pain, CheckInStore.Way.TEAM, now)) {
            throw new Refused("training.check-in.answered", pain.value());
        }
        boolean isLate = asked.morningState(now, zone) == Morning.MISSING;
        lockOnWarningSign(
                client, session, session, pain, isLate ? asked.window(zone).opens() : now, zone);
    }

    /** A correction to more pain can be the warning sign that the first answer was not. */
    void corrected(DoneSession session, UUID correction, Pain pain) {
        CheckInAnswer first = session.firstMorning();
        if (first != null && pain.compareTo(first.pain()) > 0) {
            ZoneId zone = zones.of(session.client());
            lockOnWarningSign(session.client(), correction, session.original().id(), pain, first.at(), zone);
        }
    }

    /** Strong or rising pain at rest locks at once, also when the answer came by a link. */
    private void lockOnWarningSign(
            AccountId client, UUID answer, UUID session, Pain pain, Instant morning, ZoneId zone) {
        List<Baseline.Morning> mornings = logs.since(client, morning.minus(RestPainRule.LOOKS_BACK)).stream()
                .map(done -> Baseline.Morning.after(done, zone))
                .toList();
        if (!RestPainRule.isWarningSign(pain, LocalDate.ofInstant(morning, zone), mornings, zone)) {
            return;
        }
        UUID lock = UUID.nameUUIDFromBytes((RestPainRule.FLAG + answer).getBytes(StandardCharsets.UTF_8));
        RunAs.system(() -> locks.raise(
                lock,
                client,
                RestPainRule.FLAG,
                EntryPolicy.level(RestPainRule.FLAG, protocols.redFlags()).orElse(RedFlagLevel.REFER),
                "session:" + session));
    }
}
