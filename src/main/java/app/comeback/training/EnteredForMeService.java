package app.comeback.training;

import app.comeback.audit.AuditTrail;
import app.comeback.care.ClientChanged;
import app.comeback.care.ClientZones;
import app.comeback.safeguarding.Origin;
import app.comeback.safeguarding.Safeguarding;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('CLIENT')")
class EnteredForMeService implements EnteredForMe {

    private final OnBehalfStore store;
    private final SessionStore sessions;
    private final SessionLogs logs;
    private final Stories stories;
    private final ClientZones zones;
    private final Safeguarding safeguarding;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    EnteredForMeService(
            OnBehalfStore store,
            SessionStore sessions,
            SessionLogs logs,
            Stories stories,
            ClientZones zones,
            Safeguarding safeguarding,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.sessions = sessions;
        this.logs = logs;
        this.stories = stories;
        this.zones = zones;
        this.safeguarding = safeguarding;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting(Locale locale) {
        AccountId me = me();
        List<OnBehalf> entries = store.waiting(me);
        if (entries.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = entries.stream().map(OnBehalf::session).distinct().toList();
        Map<UUID, SessionStory> told =
                stories.of(logs.of(sessions.sessions(ids).values()), zones.of(me), locale).stream()
                        .collect(Collectors.toMap(
                                story -> story.session().original().id(), story -> story));
        return entries.stream()
                .flatMap(entry ->
                        Optional.ofNullable(told.get(entry.session())).map(story -> waiting(entry, story)).stream())
                .toList();
    }

    private static Waiting waiting(OnBehalf entry, SessionStory story) {
        return new Waiting(
                entry,
                story.names().getOrDefault(entry.by(), ""),
                story.session().original().endedAt(),
                story);
    }

    @Override
    public void confirm(UUID entry) {
        reply(entry, false, "");
    }

    @Override
    public void dispute(UUID entry, String words) {
        String said = words.strip();
        if (said.length() > LONGEST_WORDS) {
            throw new Refused("training.behalf.words", LONGEST_WORDS);
        }
        reply(entry, true, said);
    }

    private void reply(UUID id, boolean disputed, String words) {
        AccountId me = me();
        sessions.queue(me);
        OnBehalf entry = store.find(id)
                .filter(held -> held.client().equals(me))
                .map(OnBehalfStore.Held::entry)
                .orElseThrow(() -> new Refused("training.behalf.unknown"));
        OnBehalf.Reply before = entry.reply();
        if (before != null && before.disputed() != disputed) {
            throw new Refused("training.behalf.answered");
        }
        if (before == null && store.reply(id, new OnBehalf.Reply(disputed, words, clock.instant()))) {
            safeguarding.look(id, me, Origin.SESSION, words);
            events.publishEvent(new ClientChanged(me()));
            audit.record(
                    disputed ? "training.entry-disputed" : "training.entry-confirmed",
                    "client",
                    me.toString(),
                    Map.of("entry", id.toString()));
        }
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }
}
