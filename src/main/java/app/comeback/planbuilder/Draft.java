package app.comeback.planbuilder;

import app.comeback.plans.PlanBoard;
import app.comeback.plans.PlanBoard.Day;
import app.comeback.plans.PlanBoard.Entry;
import app.comeback.plans.PlanBoard.Section;
import app.comeback.plans.PlanBoard.Week;
import app.comeback.plans.PlanContent;
import app.comeback.plans.PlanItem;
import app.comeback.plans.PlanOrigin;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan that is being built. It may be empty, and it may hold what cannot be published yet, such as a superset of one.
 *
 * @param base the version of the running plan that it started from; null for a first plan
 * @param painProfile the code of the pain profile
 * @param items the exercises, each as often on the board as it is done
 * @param startsOn the Monday of the first week
 * @param weeks at least one
 * @param origin the template it was made from; null for none
 */
public record Draft(
        @Nullable Integer base,
        String painProfile,
        List<PlanItem> items,
        LocalDate startsOn,
        List<Week> weeks,
        @Nullable PlanOrigin origin) {

    private static final Week EMPTY_WEEK =
            new Week(Arrays.stream(DayOfWeek.values()).map(day -> Day.REST).toList());

    public Draft {
        items = List.copyOf(items);
        weeks = List.copyOf(weeks);
        if (weeks.isEmpty()) {
            throw new IllegalArgumentException("A draft has a week");
        }
    }

    /** So many empty weeks. */
    public static Draft empty(@Nullable Integer base, String painProfile, LocalDate startsOn, int weeks) {
        return new Draft(
                base,
                painProfile,
                List.of(),
                startsOn,
                Stream.generate(() -> EMPTY_WEEK).limit(weeks).toList(),
                null);
    }

    /** A plan that has a board. */
    public static Draft of(@Nullable Integer base, PlanContent content) {
        PlanBoard board = Objects.requireNonNull(content.board(), "a plan by frequencies has no board");
        return new Draft(
                base, content.painProfile(), content.items(), board.startsOn(), board.weeks(), content.origin());
    }

    /**
     * What is to be published.
     *
     * @throws app.comeback.shared.Refused when it holds no exercise or too many
     */
    public PlanContent content() {
        return new PlanContent(1, painProfile, items, new PlanBoard(startsOn, weeks), origin);
    }

    /** Whether nothing stands on it. */
    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** A day. */
    public Day day(Slot slot) {
        return weeks.get(slot.week()).days().get(slot.day().getValue() - 1);
    }

    /** The date of a day in its first round. */
    public LocalDate date(Slot slot) {
        return startsOn.plusWeeks(slot.week()).plusDays(slot.day().getValue() - 1L);
    }

    /** All days in order. */
    Stream<Slot> slots() {
        return Stream.iterate(0, week -> week < weeks.size(), week -> week + 1)
                .flatMap(week -> Arrays.stream(DayOfWeek.values()).map(day -> new Slot(week, day)));
    }

    /** Where an entry stands. */
    public Optional<Slot> slotOf(UUID entry) {
        return slots().filter(
                        slot -> day(slot).entries().anyMatch(there -> there.id().equals(entry)))
                .findFirst();
    }

    /** An entry. */
    public Optional<Entry> entry(UUID id) {
        return weeks.stream()
                .flatMap(week -> week.days().stream())
                .flatMap(Day::entries)
                .filter(there -> there.id().equals(id))
                .findFirst();
    }

    /** An exercise of the plan. */
    public PlanItem item(UUID id) {
        return items.stream().filter(there -> there.id().equals(id)).findFirst().orElseThrow();
    }

    /** The same with one day changed; exercises that stand nowhere any more are gone. */
    Draft withDay(Slot slot, UnaryOperator<Day> change) {
        List<Day> days = new ArrayList<>(weeks.get(slot.week()).days());
        days.set(slot.day().getValue() - 1, change.apply(day(slot)));
        List<Week> all = new ArrayList<>(weeks);
        all.set(slot.week(), new Week(days));
        return withWeeks(all);
    }

    Draft withWeeks(List<Week> all) {
        return new Draft(base, painProfile, items, startsOn, all, origin).tidied();
    }

    Draft withItems(List<PlanItem> all) {
        return new Draft(base, painProfile, all, startsOn, weeks, origin);
    }

    /** The same with another pain profile. */
    public Draft withProfile(String code) {
        return new Draft(base, code, items, startsOn, weeks, origin);
    }

    /** The same from another first Monday on. */
    public Draft startingOn(LocalDate monday) {
        return new Draft(base, painProfile, items, monday, weeks, origin);
    }

    /** The same for a later version of the running plan. */
    public Draft on(@Nullable Integer version) {
        return new Draft(version, painProfile, items, startsOn, weeks, origin);
    }

    private Draft tidied() {
        Set<UUID> placed = weeks.stream()
                .flatMap(week -> week.days().stream())
                .flatMap(Day::entries)
                .map(Entry::item)
                .collect(Collectors.toSet());
        return withItems(
                items.stream().filter(item -> placed.contains(item.id())).toList());
    }

    /** The section that holds an entry. */
    static Optional<Section> sectionOf(Day day, UUID entry) {
        return day.sections().stream()
                .filter(section ->
                        section.entries().stream().anyMatch(there -> there.id().equals(entry)))
                .findFirst();
    }
}
