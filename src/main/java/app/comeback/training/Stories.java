package app.comeback.training;

import app.comeback.access.Accounts;
import app.comeback.assessments.TrainingLoad;
import app.comeback.plans.PlanItem;
import app.comeback.plans.Plans;
import app.comeback.shared.AccountId;
import app.comeback.training.SessionStory.StoryItem;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells sessions with the names and doses of the plan version they were done by. */
@Component
class Stories {

    private final Plans plans;
    private final ExerciseCards cards;
    private final PlanWords words;
    private final WordsStore said;
    private final Accounts accounts;
    private final Clock clock;

    Stories(Plans plans, ExerciseCards cards, PlanWords words, WordsStore said, Accounts accounts, Clock clock) {
        this.plans = plans;
        this.cards = cards;
        this.words = words;
        this.said = said;
        this.accounts = accounts;
        this.clock = clock;
    }

    List<SessionStory> of(List<DoneSession> sessions, ZoneId zone, Locale locale) {
        Instant now = clock.instant();
        Map<String, Optional<Plans.PublishedVersion>> versions = new HashMap<>();
        Map<AccountId, String> names = names(sessions);
        Map<UUID, List<ClientWords>> saidBySession =
                said.of(sessions.stream().map(session -> session.log().id()).toList());
        return sessions.stream()
                .map(session -> {
                    SessionLog log = session.log();
                    List<PlanItem> planned = versions.computeIfAbsent(
                                    log.plan() + "/" + log.planVersion(),
                                    version -> plans.version(log.plan(), log.planVersion()))
                            .map(version -> version.itemsOn(session.day(zone)))
                            .orElse(List.of());
                    return new SessionStory(
                            session,
                            session.day(zone),
                            items(log, planned, locale),
                            session.morningState(now, zone),
                            load(log),
                            CorrectionRule.isOpen(session, now),
                            saidBySession.getOrDefault(log.id(), List.of()),
                            names);
                })
                .toList();
    }

    private Map<AccountId, String> names(List<DoneSession> sessions) {
        Set<AccountId> people = sessions.stream()
                .flatMap(session -> session.onBehalf().stream())
                .map(OnBehalf::by)
                .collect(Collectors.toSet());
        return people.isEmpty() ? Map.of() : accounts.displayNames(people);
    }

    private List<StoryItem> items(SessionLog log, List<PlanItem> planned, Locale locale) {
        return planned.stream()
                .filter(item -> log.sets(item.id()) > 0
                        || log.answer(Question.peak(item.id())).isPresent())
                .map(item -> new StoryItem(
                        item.id(),
                        cards.name(item.exercise()),
                        words.dose(item, locale),
                        item.dose().sets(),
                        log.sets(item.id())))
                .toList();
    }

    private static @Nullable Integer load(SessionLog log) {
        return log.answer(Question.RPE)
                .flatMap(effort -> log.answer(Question.MINUTES).map(minutes -> TrainingLoad.session(effort, minutes)))
                .orElse(null);
    }
}
