package app.comeback.training;

import app.comeback.audit.AuditTrail;
import app.comeback.care.CareAccess;
import app.comeback.care.ClientChanged;
import app.comeback.care.ClientZones;
import app.comeback.plans.PlanItem;
import app.comeback.plans.Plans;
import app.comeback.protocols.Protocols;
import app.comeback.protocols.RedFlag;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Pain;
import app.comeback.shared.Refused;
import app.comeback.training.DoneSession.Morning;
import app.comeback.training.SessionStore.PlanAt;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('TRAINER')")
class EntriesOnBehalfService implements EntriesOnBehalf {

    private final CareAccess care;
    private final SessionStore sessions;
    private final SessionLogs logs;
    private final OnBehalfStore store;
    private final EntryIntake intake;
    private final MorningQuestion question;
    private final ClientZones zones;
    private final Plans plans;
    private final Protocols protocols;
    private final ExerciseCards cards;
    private final PlanWords words;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    EntriesOnBehalfService(
            CareAccess care,
            SessionStore sessions,
            SessionLogs logs,
            OnBehalfStore store,
            EntryIntake intake,
            MorningQuestion question,
            ClientZones zones,
            Plans plans,
            Protocols protocols,
            ExerciseCards cards,
            PlanWords words,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock) {
        this.care = care;
        this.sessions = sessions;
        this.logs = logs;
        this.store = store;
        this.intake = intake;
        this.question = question;
        this.zones = zones;
        this.plans = plans;
        this.protocols = protocols;
        this.cards = cards;
        this.words = words;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Form form(AccountId client, LocalDate day, Locale locale) {
        care.requireCare(client);
        ZoneId zone = zones.of(client);
        Instant now = clock.instant();
        Instant evening = day.plusDays(1).atStartOfDay(zone).toInstant();
        LocalDate today = LocalDate.ofInstant(now, zone);
        Optional<PlanAt> plan = sessions.planAt(client, evening.isAfter(now) ? now : evening);
        return new Form(
                zone,
                today.minusDays(OnBehalfRule.DAYS_BACK),
                today,
                plan.map(PlanAt::version).orElse(0),
                plan.stream()
                        .flatMap(running -> plans.version(running.plan(), running.version()).stream())
                        .flatMap(version -> version.itemsOn(day).stream())
                        .map(item -> item(item, locale))
                        .toList(),
                protocols.redFlags().stream().filter(RedFlag::askedInSession).toList());
    }

    private FormItem item(PlanItem item, Locale locale) {
        return new FormItem(
                item.id(),
                cards.name(item.exercise()),
                words.dose(item, locale),
                item.dose().sets());
    }

    @Override
    public void enterSession(SessionEntry entry) {
        AccountId client = entry.client();
        care.requireCare(client);
        sessions.queue(client);
        if (isThere(entry.id(), client, OnBehalf.Kind.SESSION)) {
            return;
        }
        if (!sessions.sessions(List.of(entry.id())).isEmpty()) {
            throw new Refused("training.behalf.id");
        }
        Instant now = clock.instant();
        ZoneId zone = zones.of(client);
        Instant began = entry.day().atTime(entry.time()).atZone(zone).toInstant();
        Instant ended = entry.minutes() == null ? began : began.plus(Duration.ofMinutes(entry.minutes()));
        OnBehalfRule.checkSession(began, ended, now, zone);
        PlanAt plan = sessions.planAt(client, began).orElseThrow(() -> new Refused("training.behalf.no-plan"));
        take(entry, plan, began, ended, now);
        keep(client, new OnBehalf(entry.id(), entry.id(), OnBehalf.Kind.SESSION, me(), now, null));
    }

    /** All of it or nothing: an entry that is refused takes the others with it. */
    private void take(SessionEntry entry, PlanAt plan, Instant began, Instant ended, Instant now) {
        List<Entry> entries = OnBehalfEntries.of(entry, plan, began, ended).stream()
                .map(node -> EntryReader.read(node, now))
                .toList();
        EntryIntake.Batch batch = intake.begin(entry.client(), entries, now);
        entries.forEach(batch::take);
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenMorning> openMornings(AccountId client) {
        care.requireCare(client);
        Instant now = clock.instant();
        ZoneId zone = zones.of(client);
        LocalDate earliest = LocalDate.ofInstant(now, zone).minusDays(OnBehalfRule.DAYS_BACK);
        return logs.since(client, earliest.atStartOfDay(zone).toInstant()).stream()
                .filter(session -> isOpen(session.morningState(now, zone)))
                .map(session -> new OpenMorning(
                        session.original().id(),
                        session.original().endedAt(),
                        LocalDate.ofInstant(session.window(zone).opens(), zone)))
                .toList();
    }

    private static boolean isOpen(Morning state) {
        return state == Morning.OPEN || state == Morning.MISSING;
    }

    @Override
    public void enterMorning(UUID id, AccountId client, UUID session, Pain pain) {
        care.requireCare(client);
        sessions.queue(client);
        if (isThere(id, client, OnBehalf.Kind.MORNING)) {
            return;
        }
        question.enter(client, session, pain);
        keep(client, new OnBehalf(id, session, OnBehalf.Kind.MORNING, me(), clock.instant(), null));
    }

    private boolean isThere(UUID id, AccountId client, OnBehalf.Kind kind) {
        Optional<OnBehalfStore.Held> same = store.find(id);
        if (same.isPresent()
                && (!same.get().client().equals(client) || same.get().entry().kind() != kind)) {
            throw new Refused("training.behalf.id");
        }
        return same.isPresent();
    }

    private void keep(AccountId client, OnBehalf entry) {
        store.add(client, entry);
        events.publishEvent(new ClientChanged(client));
        audit.record(
                "training.entered-on-behalf",
                "client",
                client.toString(),
                Map.of("entry", entry.id().toString(), "kind", entry.kind().name()));
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }
}
