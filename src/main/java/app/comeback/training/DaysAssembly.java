package app.comeback.training;

import app.comeback.assessments.Assessments;
import app.comeback.assessments.SafetyLocks;
import app.comeback.care.ClientZones;
import app.comeback.care.ConsentPurpose;
import app.comeback.care.Consents;
import app.comeback.plans.PausedItem;
import app.comeback.plans.Plans;
import app.comeback.plans.RunningPlan;
import app.comeback.shared.AccountId;
import app.comeback.shared.Texts;
import app.comeback.training.Days.Day;
import app.comeback.training.Days.Notice;
import app.comeback.training.Days.State;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a client needs for the next days; the same for the player and for today's screen. */
@Component
class DaysAssembly {

    static final int DAYS = 8;
    private static final String PLAYER_WORDS = "togo.";

    private final Consents consents;
    private final SafetyLocks locks;
    private final Assessments assessments;
    private final Plans plans;
    private final ClientZones zones;
    private final PlannedDays planned;
    private final SessionLogs logs;
    private final DayWords words;
    private final SafetyWords safety;
    private final DaysHash hash;
    private final Texts texts;
    private final Clock clock;

    DaysAssembly(
            Consents consents,
            SafetyLocks locks,
            Assessments assessments,
            Plans plans,
            ClientZones zones,
            PlannedDays planned,
            SessionLogs logs,
            DayWords words,
            SafetyWords safety,
            DaysHash hash,
            Texts texts,
            Clock clock) {
        this.consents = consents;
        this.locks = locks;
        this.assessments = assessments;
        this.plans = plans;
        this.zones = zones;
        this.planned = planned;
        this.logs = logs;
        this.words = words;
        this.safety = safety;
        this.hash = hash;
        this.texts = texts;
        this.clock = clock;
    }

    Days of(AccountId client, @Nullable String toldZone, Locale locale) {
        ZoneId zone = zones.remember(client, toldZone);
        List<SafetyLocks.Lock> open = locks.open(client);
        boolean hasConsent = consents.holds(client, ConsentPurpose.CARE);
        Optional<RunningPlan> plan = hasConsent ? plans.running(client) : Optional.empty();
        List<PausedItem> paused = plan.map(plans::paused).orElse(List.of());
        plan.ifPresent(running -> planned.keep(running, zone, !open.isEmpty(), paused));
        boolean isReady = open.isEmpty() && plan.isPresent();
        List<Day> days = isReady ? days(plan.get(), paused, zone, locale) : List.of();
        Notice notice =
                isReady ? null : open.isEmpty() ? withoutPlan(client, hasConsent, locale) : notice(open, locale);
        State state = isReady ? State.READY : open.isEmpty() ? State.NO_PLAN : State.LOCKED;
        return hash.seal(new Days(
                "",
                client.value(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                zone.getId(),
                locale.toLanguageTag(),
                safety.emergencyNumber(),
                state,
                notice,
                plan.map(running -> words.plan(running, locale)).orElse(null),
                plan.map(running -> words.limits(running.profile(), locale)).orElse(null),
                words.exercises(days),
                days,
                safety.flags(locale),
                safety.stopReasons(locale),
                playerWords(locale)));
    }

    /** What is said about the gravest of these locks; null for none. */
    @Nullable
    Notice notice(List<SafetyLocks.Lock> open, Locale locale) {
        return open.stream()
                .findFirst()
                .map(lock -> safety.notice(lock, locale))
                .orElse(null);
    }

    private List<Day> days(RunningPlan plan, List<PausedItem> paused, ZoneId zone, Locale locale) {
        LocalDate today = LocalDate.now(clock.withZone(zone));
        Instant since = today.minusDays(1).atStartOfDay(zone).toInstant();
        Set<LocalDate> done = logs.completedDays(plan.client(), since, zone);
        List<LocalDate> days = today.datesUntil(today.plusDays(DAYS)).toList();
        DayWords.InWords said = words.of(plan, days, paused, locale);
        return days.stream().map(day -> said.day(day, done.contains(day))).toList();
    }

    private Notice withoutPlan(AccountId client, boolean hasConsent, Locale locale) {
        if (!hasConsent) {
            return lead(locale, "training.none.consent", "/consents");
        }
        if (assessments.confirmed(client).isPresent()) {
            return lead(locale, "training.none.plan", null);
        }
        return assessments.answered(client)
                ? lead(locale, "training.none.waiting", "/assessment")
                : lead(locale, "training.none.assessment", "/assessment");
    }

    private Notice lead(Locale locale, String key, @Nullable String link) {
        return new Notice(
                texts.get(locale, key + ".title"),
                texts.get(locale, key + ".text"),
                link,
                link == null ? null : texts.get(locale, key + ".link"),
                null,
                null,
                null);
    }

    private Map<String, String> playerWords(Locale locale) {
        Map<String, String> all = new HashMap<>();
        texts.keys(Locale.ENGLISH).stream()
                .filter(key -> key.startsWith(PLAYER_WORDS))
                .forEach(key -> all.put(key, texts.pattern(locale, key)));
        return all;
    }
}
