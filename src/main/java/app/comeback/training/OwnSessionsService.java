package app.comeback.training;

import app.comeback.audit.AuditTrail;
import app.comeback.care.ClientChanged;
import app.comeback.care.ClientZones;
import app.comeback.care.Consents;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Pain;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('CLIENT')")
class OwnSessionsService implements OwnSessions {

    private final SessionLogs logs;
    private final SessionStore sessions;
    private final CorrectionStore corrections;
    private final MorningQuestion morning;
    private final WordsIntake words;
    private final Stories stories;
    private final ClientZones zones;
    private final Consents consents;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnSessionsService(
            SessionLogs logs,
            SessionStore sessions,
            CorrectionStore corrections,
            MorningQuestion morning,
            WordsIntake words,
            Stories stories,
            ClientZones zones,
            Consents consents,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.logs = logs;
        this.sessions = sessions;
        this.corrections = corrections;
        this.morning = morning;
        this.words = words;
        this.stories = stories;
        this.zones = zones;
        this.consents = consents;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<SessionStory> page(Pageable page, Locale locale) {
        AccountId me = CurrentActor.require().id();
        List<DoneSession> done = logs.page(me, Math.toIntExact(page.getOffset()), page.getPageSize());
        return stories.of(done, zones.of(me), locale);
    }

    @Override
    public Optional<SessionStory> find(UUID session, Locale locale) {
        AccountId me = CurrentActor.require().id();
        return stories.of(logs.one(me, session), zones.of(me), locale).stream().findFirst();
    }

    @Override
    public void correct(UUID id, UUID session, @Nullable Question question, @Nullable Integer value) {
        AccountId me = CurrentActor.require().id();
        consents.requireCare(me);
        Instant now = clock.instant();
        sessions.queue(me);
        DoneSession found =
                logs.one(me, session).stream().findFirst().orElseThrow(() -> new Refused("training.correct.unknown"));
        if (found.corrections().stream().anyMatch(earlier -> earlier.id().equals(id))) {
            return;
        }
        CorrectionRule.check(found, question, value, now);
        int version = found.corrections().size() + 1;
        corrections.add(me, session, new Correction(id, version, question, value, now));
        if (question == null && value != null) {
            morning.corrected(found, id, new Pain(value));
        }
        events.publishEvent(new ClientChanged(me));
        audit.record(
                "training.answer-corrected",
                "session",
                session.toString(),
                Map.of(
                        "question",
                        question == null ? "MORNING" : question.kind().name()));
    }

    @Override
    public void say(UUID id, UUID session, ClientWords.About about, String typed) {
        AccountId me = CurrentActor.require().id();
        consents.requireCare(me);
        Instant now = clock.instant();
        sessions.queue(me);
        DoneSession found =
                logs.one(me, session).stream().findFirst().orElseThrow(() -> new Refused("training.correct.unknown"));
        if (words.isThere(me, session, id)) {
            return;
        }
        CorrectionRule.checkOpen(found, now);
        if (about == ClientWords.About.MORNING && found.firstMorning() == null) {
            throw new Refused("training.words.no-morning");
        }
        words.add(me, session, new ClientWords(id, about, WordsRule.checked(typed), now));
        events.publishEvent(new ClientChanged(me));
        audit.record("training.words-said", "session", session.toString(), Map.of("about", about.name()));
    }
}
