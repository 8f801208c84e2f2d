package app.comeback.training;

import app.comeback.exercises.ExerciseId;
import app.comeback.plans.PausedItem;
import app.comeback.plans.PlanItem;
import app.comeback.plans.Plans;
import app.comeback.plans.Prescription;
import app.comeback.plans.RunningPlan;
import app.comeback.protocols.PainProfile;
import app.comeback.protocols.Phase;
import app.comeback.protocols.Protocols;
import app.comeback.shared.Side;
import app.comeback.shared.Texts;
import app.comeback.training.Days.Day;
import app.comeback.training.Days.Dose;
import app.comeback.training.Days.ExerciseInfo;
import app.comeback.training.Days.Group;
import app.comeback.training.Days.Item;
import app.comeback.training.Days.Limits;
import app.comeback.training.Days.PlanInfo;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A plan's days in the words of a client's language. */
@Component
class DayWords {

    private static final int WORST = 10;

    private final Protocols protocols;
    private final ExerciseCards cards;
    private final PlanWords planWords;
    private final Plans plans;
    private final Texts texts;

    DayWords(Protocols protocols, ExerciseCards cards, PlanWords planWords, Plans plans, Texts texts) {
        this.protocols = protocols;
        this.plans = plans;
        this.cards = cards;
        this.planWords = planWords;
        this.texts = texts;
    }

    PlanInfo plan(RunningPlan plan, Locale locale) {
        String phase = protocols
                .find(plan.protocol())
                .flatMap(protocol -> protocol.phase(plan.phase()))
                .map(Phase::name)
                .orElse("");
        boolean acknowledged = plan.acknowledgedAt() != null;
        return new PlanInfo(
                plan.id().value(),
                plan.version(),
                plan.phase(),
                phase,
                acknowledged,
                acknowledged ? null : planWords.changes(locale),
                acknowledged ? null : "/plan");
    }

    Limits limits(PainProfile profile, Locale locale) {
        int green = profile.greenMax();
        int amber = profile.amberMax();
        return new Limits(
                green,
                amber,
                texts.get(locale, "training.limits.green", green),
                amber > green ? texts.get(locale, "training.limits.amber", green + 1, amber) : null,
                texts.get(locale, "training.limits.stop", Math.min(amber + 1, WORST)));
    }

    List<ExerciseInfo> exercises(List<Day> days) {
        return days.stream()
                .flatMap(day -> day.items().stream())
                .map(Item::exercise)
                .distinct()
                .map(id -> cards.card(new ExerciseId(id)))
                .toList();
    }

    InWords of(RunningPlan plan, List<LocalDate> days, List<PausedItem> paused, Locale locale) {
        return new InWords(plan, days, paused, locale);
    }

    /** These days of one plan in one language. */
    class InWords {

        private final Map<LocalDate, List<PlanItem>> dueOn;
        private final Map<UUID, PausedItem> paused = new HashMap<>();
        private final Locale locale;
        private final DateTimeFormatter title;

        private InWords(RunningPlan plan, List<LocalDate> days, List<PausedItem> now, Locale locale) {
            this.dueOn = plans.due(plan, days, List.of());
            this.locale = locale;
            this.title = DateTimeFormatter.ofPattern(texts.get(locale, "training.day-pattern"), locale);
            now.forEach(item -> paused.put(item.item(), item));
        }

        Day day(LocalDate date, boolean done) {
            // What is paused stands in its place, so that it is seen and passed over.
            List<PlanItem> all = dueOn.getOrDefault(date, List.of());
            List<PlanItem> due =
                    all.stream().filter(item -> !paused.containsKey(item.id())).toList();
            List<PlanItem> essential = due.stream().filter(PlanItem::essential).toList();
            boolean isRest = due.isEmpty();
            boolean hasShort = !essential.isEmpty() && essential.size() < due.size();
            return new Day(
                    date,
                    title.format(date),
                    isRest ? texts.get(locale, paused.isEmpty() ? "training.rest-day" : "training.rest-paused") : null,
                    done,
                    isRest ? null : plans.minutes(due),
                    hasShort ? plans.minutes(essential) : null,
                    isRest ? List.of() : groups(all));
        }

        private List<Group> groups(List<PlanItem> due) {
            List<Group> groups = new ArrayList<>();
            List<PlanItem> left = new ArrayList<>(due);
            while (!left.isEmpty()) {
                Integer number = left.getFirst().superset();
                List<PlanItem> together = number == null
                        ? List.of(left.getFirst())
                        : left.stream()
                                .filter(item -> Objects.equals(item.superset(), number))
                                .toList();
                left.removeAll(together);
                int rest = together.stream()
                        .mapToInt(item -> item.dose().restSeconds())
                        .max()
                        .orElse(0);
                groups.add(new Group(
                        together.size() > 1,
                        rest,
                        together.stream().map(this::item).toList()));
            }
            return groups;
        }

        private Item item(PlanItem item) {
            boolean eachSide = item.side() == Side.BOTH && cards.isOneSided(item.exercise());
            return new Item(
                    item.id(),
                    item.exercise().value(),
                    item.side(),
                    side(item.side(), eachSide),
                    eachSide,
                    dose(item.dose()),
                    planWords.dose(item, locale),
                    item.essential(),
                    item.note().isEmpty() ? null : item.note(),
                    paused(item.id()));
        }

        private @Nullable String paused(UUID item) {
            PausedItem why = paused.get(item);
            return why == null
                    ? null
                    : why.reasons().stream()
                            .map(reason -> texts.get(locale, reason))
                            .collect(Collectors.joining(" · "));
        }

        private @Nullable String side(Side side, boolean eachSide) {
            return side == Side.BOTH && !eachSide ? null : texts.get(locale, "training.side." + side);
        }
    }

    private static Dose dose(Prescription dose) {
        return new Dose(
                dose.sets(),
                dose.reps(),
                dose.holdSeconds(),
                dose.minutes(),
                dose.metres(),
                dose.tempo().isEmpty() ? null : dose.tempo(),
                dose.restSeconds(),
                dose.loadKg(),
                dose.effortPercent(),
                dose.perDay(),
                dose.everyDays());
    }
}
