package app.comeback.templates;

import app.comeback.plans.PlanBoard.Day;
import app.comeback.plans.PlanBoard.Entry;
import app.comeback.plans.PlanBoard.Week;
import app.comeback.plans.PlanContent;
import app.comeback.plans.PlanItem;
import app.comeback.plans.Prescription;
import app.comeback.shared.Refused;
import app.comeback.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a template consists of: no dates, no names, no notes, no loads, and sides seen from the injury.
 *
 * @param phase the phase it is meant for, 0 to 5
 * @param painProfile the code of the pain profile
 * @param protocol the code of the rule set it was made for; null for any
 * @param items its exercises, in order
 * @param weeks its days
 */
record TemplateContent(
        int phase, String painProfile, @Nullable String protocol, List<TemplateItem> items, List<Week> weeks) {

    TemplateContent {
        items = List.copyOf(items);
        weeks = List.copyOf(weeks);
        if (items.isEmpty() || weeks.isEmpty()) {
            throw new Refused("templates.refused.empty");
        }
    }

    /**
     * Takes some weeks of a plan with a board, and what stands on them. Notes are personal words and loads are what
     * one client lifts: neither is taken.
     *
     * @param taken which weeks, from 0; all when empty
     * @throws Refused when there is no such week, or nothing stands on those weeks
     */
    static TemplateContent of(PlanContent plan, List<Integer> taken, Side injured, int phase, String protocol) {
        List<Week> all =
                Objects.requireNonNull(plan.board(), "a plan with a board").weeks();
        if (taken.stream().anyMatch(week -> week < 0 || week >= all.size())
                || taken.stream().distinct().count() != taken.size()) {
            throw new Refused("templates.refused.weeks", all.size());
        }
        List<Week> weeks = (taken.isEmpty() ? all.stream() : taken.stream().map(all::get))
                .map(TemplateContent::unloaded)
                .toList();
        Set<?> used = days(weeks).flatMap(Day::entries).map(Entry::item).collect(Collectors.toSet());
        return new TemplateContent(
                phase,
                plan.painProfile(),
                protocol,
                plan.items().stream()
                        .filter(item -> used.contains(item.id()))
                        .map(item -> item(item, injured))
                        .toList(),
                weeks);
    }

    private static TemplateItem item(PlanItem item, Side injured) {
        return new TemplateItem(
                item.id(),
                item.exercise(),
                RelativeSide.of(item.side(), injured),
                withLoad(item.dose(), null),
                item.essential(),
                item.cites());
    }

    private static Week unloaded(Week week) {
        return Weeks.map(week, entry -> {
            Prescription dose = entry.dose();
            return Stream.of(new Entry(entry.id(), entry.item(), dose == null ? null : withLoad(dose, null)));
        });
    }

    static Prescription withLoad(Prescription dose, @Nullable BigDecimal kilograms) {
        return new Prescription(
                dose.sets(),
                dose.reps(),
                dose.holdSeconds(),
                dose.minutes(),
                dose.metres(),
                dose.tempo(),
                dose.restSeconds(),
                kilograms,
                dose.effortPercent(),
                dose.perDay(),
                dose.everyDays());
    }

    /** How many different exercises. */
    int exercises() {
        return (int) items.stream().map(TemplateItem::exercise).distinct().count();
    }

    /** On how many days of its fullest week there is training. */
    int sessionsPerWeek() {
        return weeks.stream()
                .mapToInt(week -> Weeks.sessions(week).size())
                .max()
                .orElse(0);
    }

    /** All days in order. */
    static Stream<Day> days(List<Week> weeks) {
        return weeks.stream().flatMap(week -> week.days().stream());
    }
}
